-- Who is away, and who does their work meanwhile.

create table ln_absence (
    id         varchar(64) not null primary key,
    office     varchar(64) not null,
    absent     varchar(64) not null,
    substitute varchar(64) not null,
    from_at    datetime    not null, -- when the first day begins at the office
    until_at   datetime    not null, -- when the last day ends there, or when it was called off
    set_by     varchar(64) not null,
    set_at     datetime    not null,
    ended_by   varchar(64)           -- who called it off
);
create index ln_absence_substitute on ln_absence (substitute, until_at);
create index ln_absence_office on ln_absence (office, until_at);
