-- One number for all who take a step together: it stands with the letter that drew it.
alter table ln_letter add column shared_key varchar(130);
create index ln_letter_shared on ln_letter (shared_key);
