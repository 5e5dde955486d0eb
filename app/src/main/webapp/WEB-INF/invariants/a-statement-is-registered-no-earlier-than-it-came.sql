select id from statement where registered_at < received_at
