package dk.rettidig.habits;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.rettidig.people.Person;
import dk.rettidig.web.login.Requires;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Version;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.List;
import java.util.function.Predicate;

/** What the rules ask of a class as a whole. */
final class Shape {

    /** What anybody who is logged in, or holds the secret, may find; and what belongs to a case found before. */
    private static final List<String> OPEN = List.of(
            "dk.rettidig.people.",
            "dk.rettidig.answer.phrase.Phrases.",
            "dk.rettidig.answer.letter.Letterheads.",
            "dk.rettidig.approval.deputy.Deputies.approvers(",
            "dk.rettidig.hearing.feed.CalendarFeeds.shownBy(",
            "dk.rettidig.hearing.invitation.Invitations.shownBy(",
            "dk.rettidig.journal.Journal.of(",
            "dk.rettidig.mail.Outbox.concerning(");

    private Shape() {}

    static ArchCondition<JavaClass> hideTheEmptyConstructor() {
        return condition("hide the constructor that JPA needs", type -> type.getConstructors().stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .allMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PROTECTED)));
    }

    static ArchCondition<JavaClass> haveAVersionIfTheyChange() {
        return condition(
                "have a version if they change",
                type -> !isChanged(type)
                        || type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class)));
    }

    private static boolean isChanged(JavaClass type) {
        return type.getFieldAccessesFromSelf().stream()
                .anyMatch(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET
                        && !access.getOrigin().isConstructor());
    }

    static ArchCondition<JavaClass> sayWhetherAChangeIsOneTransaction() {
        return condition("say whether a change is one transaction", type -> type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(POST.class) || method.isAnnotatedWith(PUT.class))
                .allMatch(method ->
                        method.isAnnotatedWith(Transactional.class) || type.isAnnotatedWith(Transactional.class)));
    }

    static ArchCondition<JavaClass> beRecordsWithoutEntities() {
        return condition(
                "be records without entities",
                type -> type.isRecord()
                        && type.getFields().stream()
                                .flatMap(field -> field.getAllInvolvedRawTypes().stream())
                                .noneMatch(part -> part.isAnnotatedWith(Entity.class)));
    }

    static ArchCondition<JavaClass> haveSeveralImplementations() {
        return condition(
                "have more than one implementation",
                type -> type.getAllSubclasses().size() != 1
                        || type.isNestedClass()
                        || type.getMethods().stream()
                                .anyMatch(method -> method.getModifiers().contains(JavaModifier.STATIC)));
    }

    /** A collection hands out an entity only to who may see it, unless a right or a secret opens all of it. */
    static ArchCondition<JavaClass> lookUpThroughThePerson() {
        return new ArchCondition<>("look up through the person") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                    boolean allowed = !findsAnEntity(call) || isReserved(call) || isOpen(call);
                    events.add(new SimpleConditionEvent(type, allowed, call.getDescription()));
                }
            }
        };
    }

    private static boolean isReserved(JavaMethodCall call) {
        return call.getOriginOwner().isAnnotatedWith(Requires.class)
                || call.getOrigin().isAnnotatedWith(Requires.class);
    }

    private static boolean isOpen(JavaMethodCall call) {
        return OPEN.stream().anyMatch(call.getTarget().getFullName()::startsWith);
    }

    private static boolean findsAnEntity(JavaMethodCall call) {
        List<JavaField> fields = List.copyOf(call.getTargetOwner().getFields());
        boolean collection =
                fields.stream().anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class));
        boolean forAPerson =
                fields.stream().anyMatch(field -> field.getRawType().isEquivalentTo(Person.class));
        return collection && !forAPerson && returnsAnEntity(call);
    }

    private static boolean returnsAnEntity(JavaMethodCall call) {
        List<JavaClass> given = call.getTarget().getRawParameterTypes();
        boolean fromAnEntity = given.stream().anyMatch(part -> part.isAnnotatedWith(Entity.class));
        return !fromAnEntity
                && !given.isEmpty()
                && call.getTarget().resolveMember().stream()
                        .map(JavaMethod::getReturnType)
                        .flatMap(returned -> returned.getAllInvolvedRawTypes().stream())
                        .anyMatch(part -> part.isAnnotatedWith(Entity.class));
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaClass> holds) {
        return ArchCondition.from(DescribedPredicate.describe(description, holds));
    }
}
