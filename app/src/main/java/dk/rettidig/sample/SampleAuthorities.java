package dk.rettidig.sample;

import dk.rettidig.people.authority.Authorities;
import dk.rettidig.people.authority.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The authorities the Ministry of Justice hears. Their mail addresses are invented. */
@ApplicationScoped
class SampleAuthorities {

    private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);

    private static final Map<String, String> FIRST_LEVEL = Map.of(
            "RIGSPOLITIET", "Rigspolitiet",
            "RIGSADVOKATEN", "Rigsadvokaten",
            "KRIMINALFORSORGEN", "Direktoratet for Kriminalforsorgen",
            "UDLAENDINGESTYRELSEN", "Udlændingestyrelsen");

    private static final List<Map.Entry<String, String>> UNITS = List.of(
            Map.entry("NORDJYLLAND", "Nordjyllands Politi"),
            Map.entry("OESTJYLLAND", "Østjyllands Politi"),
            Map.entry("MIDTVESTJYLLAND", "Midt- og Vestjyllands Politi"),
            Map.entry("SYDOESTJYLLAND", "Sydøstjyllands Politi"),
            Map.entry("SYDSOENDERJYLLAND", "Syd- og Sønderjyllands Politi"),
            Map.entry("FYN", "Fyns Politi"),
            Map.entry("SYDSJAELLAND", "Sydsjællands og Lolland-Falsters Politi"),
            Map.entry("MIDTVESTSJAELLAND", "Midt- og Vestsjællands Politi"),
            Map.entry("NORDSJAELLAND", "Nordsjællands Politi"),
            Map.entry("VESTEGNEN", "Københavns Vestegns Politi"),
            Map.entry("KOEBENHAVN", "Københavns Politi"),
            Map.entry("BORNHOLM", "Bornholms Politi"),
            Map.entry("FAEROEERNE", "Færøernes Politi"),
            Map.entry("GROENLAND", "Grønlands Politi"),
            Map.entry("NSK", "National enhed for Særlig Kriminalitet"),
            Map.entry("PET", "Politiets Efterretningstjeneste"));

    @Inject
    Authorities authorities;

    void found() {
        FIRST_LEVEL.forEach((code, name) -> authorities.add(new Authority(code, name, mail(code), SINCE)));
        Authority police = byCode("RIGSPOLITIET");
        UNITS.forEach(unit -> authorities.add(police.unit(unit.getKey(), unit.getValue(), mail(unit.getKey()), SINCE)));
    }

    Authority byCode(String code) {
        return authorities.byCode(code).orElseThrow();
    }

    private static String mail(String code) {
        return code.toLowerCase(java.util.Locale.ROOT) + "@myndighed.example";
    }
}
