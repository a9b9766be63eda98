-- The register of firms and unions of each office, once each. What is not known is an empty text. No people.

create table ln_firm (
    id         varchar(64)  not null primary key,
    office     varchar(64)  not null,
    kind       varchar(8)   not null, -- FIRM, UNION
    name       varchar(150) not null,
    nib        varchar(13)  not null,
    npwp       varchar(16)  not null,
    address    varchar(500) not null,
    branch     varchar(100) not null,
    plain_name varchar(160) not null, -- as it is compared, and ordered by
    core_name  varchar(160) not null, -- without the legal form
    number_key char(64),              -- SHA-256 of business number and branch, when there is a number
    place_key  char(64)     not null, -- SHA-256 of name, address and branch, as they are compared
    from_cases boolean      not null, -- nothing but cases brought it here: it goes with the last of them
    version    int          not null,
    constraint ln_firm_number unique (office, kind, number_key),
    constraint ln_firm_place unique (office, kind, place_key)
);
create index ln_firm_name on ln_firm (office, plain_name, id);
create index ln_firm_core on ln_firm (office, kind, core_name);
create index ln_firm_nib on ln_firm (office, kind, nib);

-- Name and numbers from each letter or digit on, so that any part of them is the beginning of a row.
create table ln_firm_part (
    office  varchar(64) not null,
    kind    varchar(8)  not null,
    part    varchar(40) not null,
    firm_id varchar(64) not null,
    place   int         not null, -- of its first letter
    primary key (office, kind, part, firm_id, place)
);

-- Which firm a case was about when it began. The case itself keeps what was typed.
create table ln_firm_case (
    case_id varchar(64)  not null,
    field   varchar(100) not null, -- of the form that began it, in which the name was typed
    firm_id varchar(64)  not null,
    primary key (case_id, field)
);
create index ln_firm_case_firm on ln_firm_case (firm_id, case_id);

-- What became of each: nothing is changed here, and it goes with the firm.
create table ln_firm_change (
    id          bigint      not null auto_increment primary key,
    firm_id     varchar(64) not null,
    happened_at datetime    not null,
    kind        varchar(16) not null,
    changed_by  varchar(64),
    reason      varchar(400),
    case_id     varchar(64),
    before_it   varchar(2000), -- JSON
    after_it    varchar(2000) not null
);
create index ln_firm_change_firm on ln_firm_change (firm_id, id);
