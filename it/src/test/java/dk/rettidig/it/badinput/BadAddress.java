package dk.rettidig.it.badinput;

import dk.rettidig.it.access.AccessTable;
import dk.rettidig.it.http.Described;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Addresses of what does not exist, and questions after it that nobody can answer. */
final class BadAddress {

    private static final List<String> IDS = List.of(
            "0",
            "-99999999",
            "1.5",
            "9223372036854775807",
            "9223372036854775808",
            "abc",
            "20241-REU-0",
            "20241-REU-99999999999",
            "99999-REU-1",
            "%01",
            "%00",
            "%ff",
            "%ed%a0%80",
            "%2e%2e%2f",
            "..%5c",
            "%7Bid%7D",
            "1;a=b",
            "x".repeat(2_000),
            "%F0%9F%9A%80");

    private static final List<String> VALUES = List.of(
            "",
            "%20",
            "0",
            "-1",
            "999999999",
            "9223372036854775808",
            "abc",
            "i+morgen",
            "2026-02-30",
            "%2B99999-01-01",
            "%2B99999-01-01_1",
            "2026-01-01_9223372036854775808",
            "%00",
            "%01%1b",
            "%ff",
            "%ed%a0%80",
            "%25_%5c%27+or+1=1+--",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "%7B0%7D",
            "x".repeat(5_000));

    private BadAddress() {}

    /** Every address with each of its variables in turn naming nothing. */
    static Stream<String> unknown(Ground ground, String path) {
        return Stream.iterate(path.indexOf('{'), at -> at >= 0, at -> path.indexOf('{', at + 1))
                .flatMap(at -> IDS.stream()
                        .map(id -> right(ground, path.substring(0, at))
                                + id
                                + right(ground, path.substring(path.indexOf('}', at) + 1))));
    }

    /** The address of something that is there. */
    static String right(Ground ground, String path) {
        String kind = path.startsWith("/approvals/") ? "{round}" : path.contains("/drafts/") ? "{draft}" : "{hearing}";
        String format = path.startsWith("/reports") || path.contains("/export.") ? "csv" : "docx";
        return ground.filled(path.replace("{id}", kind)
                .replace("{register}", "offices")
                .replace("{upload}", "0")
                .replace("{reply}", "0")
                .replace("{secret}", "none")
                .replace("{format}", format));
    }

    /** Each parameter in turn, as it says of itself. */
    static Stream<String> asked(Described address) {
        return address.parameters().stream().flatMap(name -> VALUES.stream().map(value -> "?" + name + "=" + value));
    }

    /** Who is answered there, by the table of access. */
    static String reader(Described address) {
        return AccessTable.rows().stream()
                .filter(row ->
                        row.method().equals(address.method()) && row.path().equals(address.path()))
                .flatMap(row -> row.welcome().stream())
                .max(Comparator.comparing(user -> user.equals("nobody") ? 1 : 0))
                .orElse("sagsbehandler");
    }
}
