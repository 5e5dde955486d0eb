package dk.rettidig.habits;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import dk.rettidig.journal.Happening;
import dk.rettidig.refusal.Obstacle;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.page.Page;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.time.InstantSource;
import java.util.Date;
import java.util.Locale;

/** What every class of the application does, or leaves undone. */
@SuppressWarnings("ImmutableEnumChecker") // rules are not changed
enum Habit {
    ONLY_THE_CALENDAR_ASKS_WHAT_TIME_IT_IS(noClasses()
            .that()
            .resideOutsideOfPackage("dk.rettidig.calendar")
            .should()
            .callMethodWhere(describe(
                    "asks a clock",
                    call -> call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().matches("now|system.*")))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)),
    TIME_IS_AN_ARGUMENT_OF_AN_ENTITY(noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(InstantSource.class)),
    A_STAGE_IS_NEVER_STORED(fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areDeclaredInClassesThat(describe(
                    "are no rows of a view", type -> !type.getSimpleName().endsWith("Row")))
            .should()
            .haveNameNotMatching("(?i).*(stage|state|overdue|onTime|isLate|standing)")),
    AN_ENTITY_KEEPS_ITS_FIELDS_TO_ITSELF(fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .and()
            .haveNameNotStartingWith("_")
            .should()
            .bePrivate()),
    AN_ENTITY_HAS_NO_SETTER(methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")),
    A_PUBLIC_METHOD_OF_AN_ENTITY_TELLS_WHAT_IT_DID(methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should()
            .notHaveRawReturnType(void.class)),
    AN_ENTITY_IS_MADE_BY_ITS_RULES(
            classes().that().areAnnotatedWith(Entity.class).should(Shape.hideTheEmptyConstructor())),
    TWO_WHO_CHANGE_THE_SAME_ARE_NOTICED(classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .doNotHaveSimpleName("JournalHead")
            .should(Shape.haveAVersionIfTheyChange())),
    A_RESOURCE_ASKS_A_COLLECTION(fields().that()
            .haveRawType(EntityManager.class)
            .should()
            .beDeclaredInClassesThat()
            .areNotAnnotatedWith(Path.class)
            .andShould()
            .beDeclaredInClassesThat()
            .areNotAnnotatedWith(Entity.class)
            .andShould()
            .beDeclaredInClassesThat()
            .resideOutsideOfPackage("..http..")),
    A_CHANGE_SAYS_WHETHER_IT_IS_ONE_TRANSACTION(
            classes().that().areAnnotatedWith(Path.class).should(Shape.sayWhetherAChangeIsOneTransaction())),
    A_RESOURCE_LOOKS_UP_THROUGH_THE_PERSON(classes()
            .that()
            .resideInAPackage("..http..")
            .or()
            .areAnnotatedWith(Path.class)
            .should(Shape.lookUpThroughThePerson())),
    A_PAGE_IS_A_RECORD_WITHOUT_ENTITIES(
            classes().that().areAnnotatedWith(Page.class).should(Shape.beRecordsWithoutEntities())),
    AN_INPUT_IS_A_RECORD(classes().that().areAnnotatedWith(Input.class).should().beRecords()),
    A_VIEW_KNOWS_NO_ENTITY(noClasses()
            .that()
            .resideInAPackage("..views..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)),
    A_HAPPENING_IS_A_RECORD(classes()
            .that()
            .areAssignableTo(Happening.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()),
    OBSTACLES_ARE_LISTED(classes()
            .that()
            .areAssignableTo(Obstacle.class)
            .and()
            .areNotInterfaces()
            .should()
            .beEnums()),
    MAIL_LEAVES_BY_ONE_DOOR(noClasses()
            .that()
            .resideOutsideOfPackage("dk.rettidig.mail..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..")),
    A_LETTER_IS_SENT_AS_IT_WAS_SIGNED(noClasses()
            .that()
            .resideInAPackage("..dispatch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dk.rettidig.letter.docx..", "dk.rettidig.letter.pdf..")),
    WHAT_WENT_WRONG_IS_MAPPED_ONCE(
            noClasses().that().doNotHaveSimpleName("ProblemMapper").should().beAssignableTo(ExceptionMapper.class)),
    REPORTS_READ_THE_DATABASE_S_OWN_VIEWS(noClasses()
            .that()
            .resideInAPackage("..report..")
            .should()
            .dependOnClassesThat(describe(
                    "are entities of a case",
                    type -> type.isAnnotatedWith(Entity.class)
                            && !type.getPackageName()
                                    .matches("dk\\.rettidig\\.(people|report|mail|journal)(\\..*)?")))),
    NOTHING_IS_NAMED_AFTER_A_LAYER(classes()
            .that()
            .doNotHaveSimpleName("ProblemMapper")
            .should()
            .haveNameNotMatching(
                    ".*(Impl|Service|Manager|Utils?|Helper|Mapper|Assembler|Facade|Dto|Factory|Bean)(\\$.*)?")),
    AN_INTERFACE_HAS_SEVERAL_WAYS_TO_BE(classes().that().areInterfaces().should(Shape.haveSeveralImplementations()));

    private final ArchRule rule;

    Habit(ArchRule rule) {
        this.rule = rule;
    }

    ArchRule rule() {
        return rule;
    }

    /** As a sentence. */
    String sentence() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
