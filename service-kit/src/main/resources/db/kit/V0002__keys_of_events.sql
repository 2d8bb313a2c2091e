-- Several subjects may share one key, and so one order: the aspects of an aggregate.
alter table outbox add column key text;
update outbox set key = subject;
alter table outbox alter column key set not null;
