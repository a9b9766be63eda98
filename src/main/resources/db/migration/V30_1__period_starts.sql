-- Cases that begin by themselves with a period: one row for each that began, so that no second one does.

create table ln_period_start (
    office     varchar(64)  not null,
    service    varchar(100) not null,
    rule_id    varchar(64)  not null, -- its id in layanan.yaml
    period     varchar(16)  not null, -- in which it begins: 2026-07, 2026-T3, 2026-S2, 2026
    due_at     datetime     not null, -- when it should have begun
    started_at datetime     not null,
    case_id    varchar(64),           -- nothing only within the transaction that begins it
    primary key (office, service, rule_id, period)
);
create index ln_period_start_case on ln_period_start (case_id);

-- Since when each is watched: what was due before is not made up. Its row goes when the service says it no more.
create table ln_period_watch (
    office     varchar(64)  not null,
    service    varchar(100) not null,
    rule_id    varchar(64)  not null,
    since      datetime     not null,
    last_error varchar(500),          -- why the one that is due does not begin
    primary key (office, service, rule_id)
);
