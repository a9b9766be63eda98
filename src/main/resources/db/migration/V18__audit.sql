-- Who did what to whom and from where. Nothing is changed or taken out here.

create table ln_audit (
    id           bigint       not null auto_increment primary key,
    happened_at  datetime     not null,
    kind         varchar(16)  not null,
    user_id      varchar(255),             -- nobody: the system by itself; of a name that no user has, only a mark
    from_address varchar(255),
    action       varchar(64)  not null,
    object       varchar(255),
    accepted     boolean      not null
);
create index ln_audit_time on ln_audit (happened_at);
create index ln_audit_user on ln_audit (user_id, happened_at);
create index ln_audit_object on ln_audit (object, happened_at);
create index ln_audit_kind on ln_audit (kind, happened_at);
