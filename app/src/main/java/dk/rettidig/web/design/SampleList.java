package dk.rettidig.web.design;

import dk.rettidig.web.parts.Due;
import dk.rettidig.web.parts.Tone;
import dk.rettidig.web.parts.form.Field;
import dk.rettidig.web.parts.form.Option;
import dk.rettidig.web.parts.list.Column;
import dk.rettidig.web.parts.list.Column.Order;
import dk.rettidig.web.parts.list.View;
import java.time.LocalDate;
import java.util.List;

/** A work list with invented questions. */
public final class SampleList {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private SampleList() {}

    /** One question of the list. */
    public record Row(
            String ref,
            Due due,
            String subject,
            String asker,
            String stage,
            Tone tone,
            String hearing,
            String hearingDue) {}

    public static List<View> views() {
        return List.of(
                new View("Åbne", 13, "/design/list", true),
                new View("Overskredet", 1, "/design/list?view=late", false),
                new View("Frist inden for 2 arbejdsdage", 4, "/design/list?view=soon", false),
                new View("Afventer høring", 5, "/design/list?view=hearing", false),
                new View("Til godkendelse", 1, "/design/list?view=approval", false),
                new View("Besvaret i år", 87, "/design/list?view=answered", false));
    }

    public static List<Field> filters() {
        return List.of(
                Field.select(
                        "committee",
                        "Udvalg",
                        List.of(new Option("", "Alle udvalg"), new Option("REU", "Retsudvalget"))),
                Field.select("stage", "Trin", List.of(new Option("", "Alle trin"), new Option("DRAFTING", "Udkast"))),
                Field.select("authority", "Høringspart", List.of(new Option("", "Alle"))),
                Field.text("q", "Indeholder"));
    }

    public static List<Column> columns() {
        return List.of(
                Column.words("Svarfrist").sorting("/design/list?sort=-due", Order.RISING),
                Column.words("Spørgsmål").sorting("/design/list?sort=ref", Order.NONE),
                Column.words("Emne og spørger"),
                Column.words("Trin"),
                Column.words("Høring"),
                Column.words("Høringsfrist"),
                Column.words("Ansv."));
    }

    public static List<Row> rows() {
        return List.of(
                row(
                        "REU alm. del 812",
                        18,
                        11,
                        0,
                        "Om sagsbehandlingstider i voldtægtssager fordelt på politikredse",
                        "Anne-Mette Holst Vestergaard (SF)",
                        "Høring",
                        Tone.LATE,
                        "Rykket · 3 dage over",
                        "13.11.2026"),
                row(
                        "REU alm. del 831",
                        20,
                        11,
                        0,
                        "Om antallet af ubesatte stillinger i Nordjyllands Politi",
                        "Jens Bruun (DD)",
                        "Udkast",
                        Tone.OK,
                        "Modtaget 17.11.",
                        "18.11.2026"),
                row(
                        "REU alm. del 858",
                        23,
                        11,
                        1,
                        "Om politiets anvendelse af overvågningsdroner ved fodboldkampe i Superligaen, herunder om hjemmelsgrundlaget",
                        "Sofie Kjær (EL)",
                        "Udkast",
                        Tone.OK,
                        "Modtaget 16.11.",
                        "17.11.2026"),
                row(
                        "L 95 spm. 22",
                        24,
                        11,
                        2,
                        "Om forholdet mellem § 2, stk. 3, og databeskyttelsesforordningens artikel 9",
                        "Udvalget",
                        "Godkendelse",
                        Tone.CALM,
                        "Ingen høring",
                        "–"),
                row(
                        "UUI alm. del 40",
                        27,
                        11,
                        5,
                        "Om udlændingekontrol i politikredsene og myndighedernes vejledning af borgerne",
                        "Inger Margrethe Toft (SF)",
                        "Høring",
                        Tone.SOON,
                        "Frist i morgen",
                        "21.11.2026"),
                row(
                        "REU alm. del 870",
                        2,
                        12,
                        8,
                        "Om hjemmeværnets bistand til politiet i 2025 og 2026",
                        "Ole Frandsen (BP)",
                        "Høring",
                        Tone.CALM,
                        "Afventer",
                        "26.11.2026"),
                row(
                        "REU alm. del 871",
                        2,
                        12,
                        8,
                        "Om Rigspolitiets indkøb af it-systemer uden udbud",
                        "Torben Riis (LA)",
                        "Høring",
                        Tone.CALM,
                        "Afventer",
                        "26.11.2026"),
                row(
                        "FIU aktstk. 108 spm. 9",
                        3,
                        12,
                        9,
                        "Om forudsætningerne for merbevillingen til Kriminalforsorgen",
                        "Udvalget",
                        "Ny",
                        Tone.CALM,
                        "Ikke sendt",
                        "–"),
                row(
                        "REU alm. del 880",
                        8,
                        12,
                        12,
                        "Om besvarelsen af REU alm. del – spm. 671 (2024-25), og om oplysningerne deri fortsat er korrekte",
                        "Lis Ankersen (KF)",
                        "Ny",
                        Tone.CALM,
                        "Ikke sendt",
                        "–"),
                row(
                        "S 452",
                        8,
                        12,
                        12,
                        "Hvad er ministerens holdning til forslaget om obligatorisk kropskamera?",
                        "Bo Lykke (DF)",
                        "Udkast",
                        Tone.CALM,
                        "Ingen høring",
                        "–"),
                row(
                        "REU alm. del 884",
                        9,
                        12,
                        13,
                        "Om voldsramte kvinders adgang til overfaldsalarm i landdistrikterne",
                        "Pia Elmer (SF)",
                        "Ny",
                        Tone.CALM,
                        "Ikke sendt",
                        "–"),
                row(
                        "REU alm. del 885",
                        9,
                        12,
                        13,
                        "Om brugen af isolation i arresthuse, 2021-2026",
                        "Sofie Kjær (EL)",
                        "Høring",
                        Tone.CALM,
                        "Afventer",
                        "02.12.2026"),
                row(
                        "REU alm. del 889",
                        10,
                        12,
                        14,
                        "Om antallet af sager, hvor politiet har anvendt peberspray, fordelt på kredse",
                        "Jens Bruun (DD)",
                        "Høring",
                        Tone.CALM,
                        "Afventer",
                        "03.12.2026"));
    }

    private static Row row(
            String ref,
            int day,
            int month,
            int workingDays,
            String subject,
            String asker,
            String stage,
            Tone tone,
            String hearing,
            String hearingDue) {
        return new Row(
                ref,
                Due.of(LocalDate.of(2026, month, day), TODAY, workingDays),
                subject,
                asker,
                stage,
                tone,
                hearing,
                hearingDue);
    }
}
