-- What applicants brought. Content is kept once, whoever brought it and for how many cases.

create table ln_content (
    sha256  varchar(64) not null primary key, -- lower-case hex
    size_b  bigint      not null,             -- bytes
    kept_at datetime    not null
);

create table ln_content_chunk (
    sha256  varchar(64) not null,
    chunk   int         not null, -- from 0
    bytes_b mediumblob  not null,
    primary key (sha256, chunk),
    constraint ln_content_chunk_of foreign key (sha256) references ln_content (sha256)
);

-- A start dialog of one official in which papers wait for their case.
create table ln_intake (
    id            varchar(64)  not null primary key, -- nobody can guess it
    official      varchar(64)  not null,
    definition_id varchar(255) not null,
    opened_at     datetime     not null
);
create index ln_intake_opened on ln_intake (opened_at);

create table ln_document (
    id            varchar(64)  not null primary key,
    case_id       varchar(64),  -- none while it waits in an intake
    intake_id     varchar(64),
    requirement   varchar(500), -- of the service standard that the case started with; none for what nobody asked for
    file_name     varchar(255) not null,
    doc_type      varchar(16)  not null,
    size_b        bigint       not null,
    sha256        varchar(64)  not null,
    added_by      varchar(64)  not null,
    added_at      datetime     not null,
    element_id    varchar(255), -- of the task, or the start event; none while it waits
    struck_by     varchar(64),
    struck_at     datetime,
    struck_reason varchar(500),
    constraint ln_document_content foreign key (sha256) references ln_content (sha256),
    constraint ln_document_intake foreign key (intake_id) references ln_intake (id),
    constraint ln_document_place check ((case_id is null and intake_id is not null) or (case_id is not null and intake_id is null))
);
create index ln_document_case on ln_document (case_id, added_at);

create table ln_document_read (
    id          bigint      not null auto_increment primary key,
    document_id varchar(64) not null,
    read_by     varchar(64) not null,
    read_at     datetime    not null,
    constraint ln_document_read_of foreign key (document_id) references ln_document (id)
);
