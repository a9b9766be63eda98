-- When the people of a case were taken out of it: its history was over, and the sums had it.
alter table ln_case add column erased_at datetime;
create index ln_case_kept on ln_case (erased_at, state);

-- Lead to what goes with a case.
create index ln_case_applicant_case on ln_case_applicant (case_id);
create index ln_notice_case on ln_notice (case_id);
create index ln_calendar_decision_case on ln_calendar_decision (case_id);

-- A case that somebody deleted is not a finished one.
update ln_case set state = 'DELETED' where state = 'CLOSED' and outcome like 'Dihapus: %';
