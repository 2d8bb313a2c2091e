-- What a jury certified in part; of what was told before it is not known until `juries` is rebuilt.
alter table hearing add column blocs text[], add column granted_blocs text[];
