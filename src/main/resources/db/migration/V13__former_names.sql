-- What officials were called before, for whatever they did then.

create table ln_former_name (
    user_id  varchar(64)  not null,
    until_at datetime     not null, -- when they were given another name, or left
    name     varchar(255) not null,
    constraint pk_ln_former_name primary key (user_id, until_at)
);
