package dk.rettidig.web.design;

import dk.rettidig.web.parts.Fact;
import dk.rettidig.web.parts.Moment;
import dk.rettidig.web.parts.Moment.Kind;
import dk.rettidig.web.parts.Step;
import dk.rettidig.web.parts.Step.State;
import dk.rettidig.web.parts.chart.BarChart;
import dk.rettidig.web.parts.chart.Share;
import java.util.List;

/** A case and a report with invented people and numbers. */
public final class SampleCase {

    private SampleCase() {}

    public static List<Fact> facts() {
        return List.of(
                Fact.of("Stillet", "26.10.2026"),
                Fact.of("Spørger", "Sofie Kjær (EL)"),
                Fact.of("Udvalg", "Retsudvalget"),
                Fact.of("Sagsnr.", "2026-04117"),
                Fact.of("Sagsbehandler", "Mette Holm"),
                Fact.of("Kontor", "Politikontoret"));
    }

    public static List<Step> steps() {
        return List.of(
                new Step("Modtaget", "26.10.", State.DONE),
                new Step("Høring", "27.10. – 16.11.", State.DONE),
                new Step("Udkast", "Mette Holm, siden 17.11.", State.NOW),
                new Step("Kontorchef", "senest 20.11.", State.AHEAD),
                new Step("Afdelingschef", "senest 20.11.", State.AHEAD),
                new Step("Minister", "senest 23.11.", State.AHEAD),
                new Step("Sendt", "frist 23.11.", State.AHEAD));
    }

    public static List<Moment> timeline() {
        return List.of(
                Moment.done("26.10.2026 kl. 09.14", "2026-10-26T09:14", "Spørgsmål hentet fra ft.dk"),
                Moment.done("26.10.2026 kl. 10.02", "2026-10-26T10:02", "Fordelt til Mette Holm", "af Jens Kjær"),
                Moment.done(
                        "27.10.2026 kl. 11.30",
                        "2026-10-27T11:30",
                        "Høring sendt til Rigspolitiet og Rigsadvokaten",
                        "Frist 13.11.2026"),
                Moment.done("10.11.2026 kl. 08.00", "2026-11-10T08:00", "Påmindelse sendt", "automatisk"),
                Moment.done(
                        "12.11.2026 kl. 15.40",
                        "2026-11-12T15:40",
                        "Rigspolitiets frist flyttet til 16.11.2026",
                        "Begrundelse: tal fra to politikredse"),
                new Moment(
                        "13.11.2026 kl. 23.59",
                        "2026-11-13T23:59",
                        "Rigsadvokatens frist overskredet",
                        List.of(),
                        Kind.LATE),
                Moment.done("16.11.2026 kl. 14.12", "2026-11-16T14:12", "Udtalelse modtaget fra Rigspolitiet"),
                Moment.done("17.11.2026 kl. 09.05", "2026-11-17T09:05", "Udkast 4 gemt af Mette Holm"),
                new Moment("23.11.2026", "2026-11-23", "Svarfrist", List.of("4 uger"), Kind.AHEAD));
    }

    public static BarChart chart() {
        return new BarChart(
                "quarters",
                "Rettidige bidrag fra Rigspolitiet pr. kvartal, mål 90 pct.",
                List.of(
                        new Share("1. kv. 2025", 41, 52, 90),
                        new Share("2. kv. 2025", 58, 64, 90),
                        new Share("3. kv. 2025", 30, 33, 90),
                        new Share("4. kv. 2025", 66, 75, 90),
                        new Share("1. kv. 2026", 71, 77, 90),
                        new Share("2. kv. 2026", 62, 69, 90),
                        new Share("3. kv. 2026", 35, 37, 90),
                        new Share("4. kv. 2026", 0, 0, 90)));
    }
}
