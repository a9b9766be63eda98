-- Numbers are unique within an office, and each office is who it was.

-- Who is which office; the folder of packs fills it at every start. A deployment may not say otherwise.
create table ln_office (
    id       varchar(64)  not null primary key, -- tenant
    code     varchar(16)  not null,             -- part of the case numbers
    name_key varchar(255) not null,             -- the name without regard to capitals and spaces
    facts    mediumtext   not null,             -- JSON: what it is known by
    constraint ln_office_code unique (code),
    constraint ln_office_name unique (name_key)
);

alter table ln_case drop constraint ln_case_number_unique;
alter table ln_case add constraint ln_case_number_of_office unique (office, number);

-- Cases are counted by what stands before their year, such as PHI-BKS, so that no number can come twice: a service that gets the code
-- of another counts on where that one stood. Each such series goes on after the highest number of the services that used it.
create table ln_case_series (
    office  varchar(64)  not null,
    prefix  varchar(40)  not null,
    year_no int          not null,
    last_no int          not null,
    primary key (office, prefix, year_no)
);
insert into ln_case_series (office, prefix, year_no, last_no)
select used.office, used.prefix, n.year_no, max(n.last_no)
  from (select distinct office, service, substring(number, 1, char_length(number) - 11) as prefix from ln_case) used
  join ln_case_number n on n.office = used.office and n.service = used.service
 group by used.office, used.prefix, n.year_no;
drop table ln_case_number;

-- Two kinds of letters could be numbered by the same pattern. The first letter keeps the number for itself; what was issued stays as it is.
alter table ln_letter add column number_key varchar(120);
update ln_letter set number_key = number
 where id in (select id from (select min(id) as id from ln_letter where number is not null group by office, number) first_ones);
alter table ln_letter add constraint ln_letter_number_of_office unique (office, number_key);
