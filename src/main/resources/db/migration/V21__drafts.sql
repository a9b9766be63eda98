-- What an official has typed into a form and not sent. It may tell of anybody; only its author reads it.

create table ln_draft (
    id        varchar(64)  not null primary key,
    author    varchar(64)  not null,
    form      varchar(400) not null, -- task/<task>, or start/<office>/<service>
    case_id   varchar(64),           -- of the task
    intake_id varchar(64),           -- where the papers of a start form wait
    content   mediumtext   not null, -- JSON, only the fields that were typed in
    saved_at  datetime     not null,
    constraint ln_draft_of unique (author, form)
);
create index ln_draft_form on ln_draft (form);
create index ln_draft_case on ln_draft (case_id);
create index ln_draft_saved on ln_draft (saved_at);
