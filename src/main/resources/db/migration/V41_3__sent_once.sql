-- Made with the form that the public fills in: the same form sent again begins nothing. None for what was sent before.

alter table ln_public_request add column form_key varchar(64);
alter table ln_public_request add constraint ln_public_request_form unique (form_key);
