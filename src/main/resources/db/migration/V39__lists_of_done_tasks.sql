-- The done tasks behind a figure: of an official, and of a step.

create index ln_deadline_holder on ln_deadline (holder, closed_at);
create index ln_deadline_element on ln_deadline (element_id, closed_at);
