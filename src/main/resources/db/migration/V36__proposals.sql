-- What a process owner wants to change of a service: a whole pack, tried out before anybody agrees to it.
create table ln_proposal (
    id              bigint       not null auto_increment primary key, -- its number, as people say it
    office          varchar(64)  not null,
    service         varchar(100) not null,
    service_name    varchar(255) not null,
    state           varchar(16)  not null,
    source          varchar(255) not null, -- as its deployment names it: Camunda Modeler, Halaman Paket ...
    base_deployment varchar(64),           -- in force when it was made; none for a new service
    fingerprint     varchar(64)  not null, -- of all its files
    reason          varchar(1000) not null,
    decree          varchar(255),          -- number of the decree that asks for the change
    proposed_by     varchar(64)  not null,
    proposed_at     datetime     not null,
    lease_until     datetime,              -- while it is tried out: how long no other node takes it up
    played          int          not null, -- scenarios so far
    planned         int          not null,
    report          mediumtext,            -- what the trial printed
    checked_at      datetime,
    decided_by      varchar(64),           -- none where the setting asks nobody
    decided_at      datetime,
    decided_reason  varchar(1000),
    deployment_id   varchar(64)            -- once it is in force
);
create index ln_proposal_office on ln_proposal (office, service, id);
create index ln_proposal_state on ln_proposal (state, id);

create table ln_proposal_file (
    proposal_id bigint       not null,
    kind        varchar(8)   not null, -- PACK, or LETTER: issued in its trial
    name        varchar(255) not null,
    bytes_b     mediumblob   not null,
    primary key (proposal_id, kind, name),
    constraint ln_proposal_file_of foreign key (proposal_id) references ln_proposal (id)
);
