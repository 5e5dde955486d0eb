package dk.rettidig.people;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.database.Lasting;
import dk.rettidig.database.Period;
import dk.rettidig.database.Row;
import dk.rettidig.people.authority.Authority;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody with a name: in an office of the ministry, or in an authority it hears. */
@Entity
public class Person extends Row implements Lasting {

    private String name;

    private String email;

    private String telephone = "";

    @ManyToOne
    private @Nullable Office office;

    @ManyToOne
    private @Nullable Authority authority;

    @Embedded
    private Period period;

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    private List<Assignment> assignments = new ArrayList<>();

    protected Person() {}

    private Person(String name, String email, LocalDate since) {
        this.name = name;
        this.email = email;
        this.period = Period.from(since);
    }

    public static Person inOffice(Office office, String name, String email, LocalDate since) {
        Person person = new Person(name, email, since);
        person.office = office;
        return person;
    }

    public static Person inAuthority(Authority authority, String name, String email, LocalDate since) {
        Person person = new Person(name, email, since);
        person.authority = authority;
        return person;
    }

    /** A register that brings facts by itself. It holds no role and cannot log in. */
    public static Person register(String name, LocalDate since) {
        return new Person(name, "", since);
    }

    /** From that day the person holds a role as well. */
    @CanIgnoreReturnValue
    public Assignment assign(Role role, LocalDate since) {
        Assignment assignment = new Assignment(this, role, since);
        assignments.add(assignment);
        return assignment;
    }

    /** The person works for the last time on that day. */
    @Override
    @CanIgnoreReturnValue
    public Person until(LocalDate last) {
        period = period.until(last);
        return this;
    }

    public boolean may(Right right, LocalDate on) {
        return rolesOn(on).stream().anyMatch(role -> role.rights().contains(right));
    }

    public Set<Role> rolesOn(LocalDate day) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (period.covers(day)) {
            assignments.stream().filter(held -> held.period().covers(day)).forEach(held -> roles.add(held.role()));
        }
        return roles;
    }

    public boolean isEmployedOn(LocalDate day) {
        return period.covers(day);
    }

    @Override
    public Period period() {
        return period;
    }

    public List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String telephone() {
        return telephone;
    }

    /** The ministry's office, for its own people. */
    public Optional<Office> office() {
        return Optional.ofNullable(office);
    }

    /** The authority heard, for people outside the ministry. */
    public Optional<Authority> authority() {
        return Optional.ofNullable(authority);
    }
}
