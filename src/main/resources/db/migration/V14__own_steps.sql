-- Everybody (type 0, user *) may read (2) what the engine keeps of process instances with an open step of theirs (9001): see OwnSteps.
insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, USER_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)
values ('loketnaker-langkah-sendiri', 1, 0, '*', 9001, 'langkah-sendiri', 2);
