-- A secret that goes out with a mail is forgotten when the mail has gone.
alter table outgoing_mail add secret varchar(100);
