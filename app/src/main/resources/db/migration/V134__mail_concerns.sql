-- The page a mail is about, and what came back instead of an answer.
alter table outgoing_mail add concerns varchar(100);
alter table outgoing_mail add bounced_at timestamp with time zone;
create index outgoing_mail_by_page on outgoing_mail (concerns);
