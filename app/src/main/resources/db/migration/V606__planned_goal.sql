create table planned_goal (
    id             bigint primary key,
    version        integer       not null,
    plan_year      integer       not null,
    number         varchar(10)   not null,
    wording        varchar(2000) not null,
    weight         integer       not null,
    threshold      integer,
    measured_value varchar(1000),
    own_status     varchar(20),
    unique (plan_year, number)
);

-- Goal 4 of the plan for the police for 2024 (Mål- og resultatplan for politiet 2024). The sequence hands out positive
-- numbers, so these rows have negative ones.
insert into planned_goal (id, version, plan_year, number, wording, weight, threshold) values
    (-1, 1, 2024, '4.1', 'Som forberedelse blandt andet til en kommende flerårsaftale skal Rigspolitiet og Rigsadvokaten inden udgangen af 1. halvår 2024 forelægge resultaterne af strategiarbejdet for Justitsministeriet, herunder 15 konkrete initiativer, som skal ruste politi og anklagemyndighed til at håndtere nye kriminalitetsudfordringer og imødekomme borgernes forventninger til politiet og anklagemyndigheden fremover.', 10, null),
    (-2, 1, 2024, '4.2', 'Politiet skal afgive bidrag til Justitsministeriet inden for høringsfristen i mindst 90 pct. af alle høringer over udvalgsspørgsmål fra Folketinget, som fremsendes efter den 1. januar 2024.', 10, 90);
