-- The official's desk: lists of tasks, and register books.

-- The lists of Tasklist that are made at start, as they were made: what an official changed or deleted since is not made again.
create table ln_task_filter (
    code      varchar(200) not null primary key, -- such as terlambat, or layanan:bekasi/mediasi-phi
    filter_id varchar(64)  not null,
    made_as   varchar(64)  not null,  -- fingerprint of name, query and properties; empty when it was not ours to change
    shown_to  mediumtext   not null  -- groups that were given it
);

-- A task that waits for the applicant says since when in its follow-up date, which nothing else uses.
update ACT_RU_TASK set FOLLOW_UP_DATE_ = CREATE_TIME_
 where EXECUTION_ID_ in (select e.ID_ from ACT_RU_EXECUTION e join ln_pause p on p.id = e.ACT_INST_ID_ where p.resumed_at is null);

-- Leads to what is late or due today in an office, without looking at all of its tasks.
create index LN_IDX_TASK_DUE on ACT_RU_TASK (TENANT_ID_, DUE_DATE_);

-- Roles could see every filter; now each filter is shown to whom it is for, and an official may make filters of their own.
update ACT_RU_AUTHORIZATION set PERMS_ = 8 -- CREATE instead of READ
 where TYPE_ = 1 and RESOURCE_TYPE_ = 5 and RESOURCE_ID_ = '*' and PERMS_ = 2 and GROUP_ID_ is not null;

-- Leads to the steps that a register book of hand-overs lists, in the order in which they were done.
create index ln_case_entry_step on ln_case_entry (element_id, kind, happened_at);
