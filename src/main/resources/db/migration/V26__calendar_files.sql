-- The calendar files as this installation counts with them: a newer file moves nothing that runs until it is approved.

create table ln_calendar_year (
    year_no   int     not null primary key,
    confirmed boolean not null
);
create table ln_calendar_day (
    on_date       date         not null primary key,
    name          varchar(200) not null,
    kind          varchar(24)  not null,
    decree_number varchar(200) not null,
    decree_date   date                   -- none of a decree whose text was not seen
);
