-- The hearings of cases: whom, when and where. Only of running cases they bind anybody's time; erased with the case.

create table ln_hearing (
    id          varchar(64)  not null primary key,
    case_id     varchar(64)  not null,
    office      varchar(64)  not null,
    element_id  varchar(255) not null,  -- of the task at which it was set
    held_on     date         not null,  -- local to the office
    starts_at   varchar(5)   not null,  -- HH:mm, local to the office
    place       varchar(255) not null,
    place_key   varchar(255) not null,  -- the same without what makes no difference
    official    varchar(64)  not null,  -- who set it
    set_at      datetime     not null,
    replaced_at datetime                -- when another day was set in its place
);
create index ln_hearing_day on ln_hearing (office, held_on);
create index ln_hearing_case on ln_hearing (case_id);
