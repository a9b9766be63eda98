-- What people are told: written together with what happened, sent afterwards.

create table ln_notice (
    id          varchar(64)  not null primary key, -- also the message's id at the mail server
    event_key   varchar(200) not null,             -- what happened: the same event never tells the same person twice
    recipient   varchar(100) not null,             -- applicant, or an official's user id
    case_id     varchar(64),                       -- nobody's: a digest of several cases
    office      varchar(64)  not null,
    about       varchar(255) not null,             -- file of the text, or the task in the diagram
    channel     varchar(16)  not null,
    address     varchar(255) not null,
    sender_name varchar(255) not null,
    reply_to    varchar(255),
    subject     varchar(255) not null,
    body        mediumtext   not null,
    state       varchar(16)  not null,
    tries       int          not null,
    created_at  datetime     not null,
    next_try_at datetime,                          -- of those that wait
    settled_at  datetime,                          -- when it was sent, recorded, given up or called off
    last_error  varchar(500),
    constraint ln_notice_event_unique unique (event_key, recipient)
);
create index ln_notice_due on ln_notice (state, next_try_at);
create index ln_notice_state on ln_notice (state, created_at);
create index ln_notice_office on ln_notice (office, state, created_at);
