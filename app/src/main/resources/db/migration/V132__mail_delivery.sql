-- An id no other system has given: what comes back names the mail by it.
alter table outgoing_mail add message_id varchar(100);
update outgoing_mail set message_id = '<mail-' || id || '@rettidig>';
alter table outgoing_mail alter column message_id set not null;
alter table outgoing_mail add constraint outgoing_mail_message_id unique (message_id);
alter table outgoing_mail add smtp_answer varchar(500);
