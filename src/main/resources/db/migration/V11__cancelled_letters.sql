-- A letter that was withdrawn, or struck off before it was issued. Its number stays used.
alter table ln_letter add column cancelled_at datetime;
alter table ln_letter add column cancelled_by varchar(64);
alter table ln_letter add column cancelled_on date; -- local date of the office, as the public is told
