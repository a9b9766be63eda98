-- What was sent to begin a case, as a fingerprint, so that the same form sent twice makes one case. A row serves for a minute.

create table ln_begun_case (
    fingerprint char(64) not null primary key, -- of official, service, values and papers
    begun_at    datetime not null
);
