-- A step in a fragment counts where the diagram of its case calls it: that may be twice.

alter table ln_deadline add column call_id varchar(255); -- call activity in the diagram of the case, or nothing
-- What waits now: the call that the engine came through; of a fragment in a fragment the outer one.
update ln_deadline set call_id = (
    select coalesce(outermost.ACT_ID_, caller.ACT_ID_)
      from ACT_RU_TASK task
      join ACT_RU_EXECUTION inside on inside.ID_ = task.PROC_INST_ID_
      join ACT_RU_EXECUTION caller on caller.ID_ = inside.SUPER_EXEC_
      join ACT_RU_EXECUTION middle on middle.ID_ = caller.PROC_INST_ID_
      left join ACT_RU_EXECUTION outermost on outermost.ID_ = middle.SUPER_EXEC_
     where task.ID_ = ln_deadline.id)
 where state = 'OPEN' and kind = 'TASK';
-- Still answers all about what is open without reading a row.
drop index ln_deadline_open on ln_deadline;
create index ln_deadline_open
    on ln_deadline (state, kind, due_at, case_id, element_id, role, holder, opened_at, risk_at, basis, call_id);

alter table ln_tally_step add column call_id varchar(255) default '' not null; -- empty where nobody noted one
alter table ln_tally_step drop primary key;
alter table ln_tally_step add primary key (office, service, done_on, element_id, call_id);
