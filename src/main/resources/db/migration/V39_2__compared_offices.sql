-- Offices whose figures managers of other offices may see beside their own: an administrator agreed.

create table ln_compared_office (
    office    varchar(64) not null primary key,
    agreed_by varchar(64) not null,
    agreed_at datetime    not null
);
