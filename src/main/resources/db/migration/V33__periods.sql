-- Any period against another: on which day of the office a case was received, and how long it was worked on.

alter table ln_case add column received_on date; -- local date of the office
-- Service minutes while its clock ran; nobody noted those of cases that ended before.
alter table ln_case add column worked_minutes int;
update ln_case set received_on = cast(received_at as date);
create index ln_case_received_on on ln_case (state, office, received_on, service);

alter table ln_tally_case add column spread varbinary(4000); -- histogram of the minutes; none where nobody noted any

create table ln_tally_received ( -- of the ended cases; the running ones are few
    office      varchar(64)  not null,
    service     varchar(100) not null,
    received_on date         not null,
    received    int          not null,
    primary key (office, service, received_on)
);
insert into ln_tally_received (office, service, received_on, received)
select office, service, received_on, count(*) from ln_case
 where state = 'CLOSED' and tallied = true group by office, service, received_on;
