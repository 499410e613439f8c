package portico;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLConnection;
import java.util.Arrays;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.regex.Pattern;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;
import portico.format.errand.Errand;
import portico.format.errand.Errands;

/** What no class may do, wherever it lives; and what none may be called. */
class ConductTest {
    private static final String ROOT = Main.class.getPackageName();
    private static final DescribedPredicate<JavaClass> COMMAND_LINE = resideInAnyPackage(ROOT + ".cli..")
            .or(belongToAnyOf(Main.class));
    private static final DescribedPredicate<JavaClass> APP = resideInAnyPackage(ROOT + ".app..");

    private static final Set<String> HOLLOW = Set.of("Impl", "Base", "Abstract", "Manager", "Helper", "Util", "Utils",
            "Dto", "DTO");
    private static final Set<String> METAPHORS = Set.of("Door", "Concierge", "Flat", "Apartment", "Building", "House",
            "Street", "City", "Courtyard", "Wing", "Floor", "Plaza", "Lobby", "Neighbourhood", "District", "Pavement");

    /** Everything by which two runs on the same input could differ. */
    private static final Pattern CLOCK_OR_CHANCE = Pattern.compile("""
            java[.]lang[.]System[.](currentTimeMillis|nanoTime)[(].*
            |java[.]time[.]\\w+[.]now[(][)]
            |java[.]time[.]Clock[.]system\\w*[(].*
            |java[.]lang[.]Math[.]random[(].*
            |java[.]util[.]Random[.]<init>[(][)]
            |java[.]util[.]UUID[.]randomUUID[(].*
            """.replace("\n", ""));
    private static final Pattern AT_THE_SAME_TIME = Pattern
            .compile(".*[.]parallel(Stream)?[(][)]|.*[.](run|supply)Async[(][^,]*[)]|"
                    + Pattern.quote(Errand.class.getPackageName()) + "[.].*");

    @Test
    void onlyMainEndsTheProgram() {
        noClasses().that(not(belongToAnyOf(Main.class)))
                .should()
                .accessTargetWhere(calls(Pattern.compile("java[.]lang[.](System|Runtime)[.](exit|halt)[(].*")))
                .allowEmptyShould(true)
                .check(Compiled.PORTICO);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses().that(not(COMMAND_LINE)).should(ACCESS_STANDARD_STREAMS).check(Compiled.PORTICO);
    }

    @Test
    void onlyTheAppOwnsThreadsAndTimers() {
        noClasses().that(not(APP))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Executors.class, ThreadPoolExecutor.class, ForkJoinPool.class, Timer.class,
                        ThreadLocalRandom.class, Animation.class, AnimationTimer.class)
                .orShould()
                .accessTargetWhere(calls(Pattern.compile("java[.]lang[.]Thread[.](<init>|start|of|sleep)\\w*[(].*")))
                .check(Compiled.PORTICO);
    }

    @Test
    void onlyTheAppReadsTheClockOrRollsDice() {
        noClasses().that(not(APP)).should().accessTargetWhere(calls(CLOCK_OR_CHANCE)).check(Compiled.PORTICO);
    }

    /** Texts are parsed at the same time, and stretches of one text, and so is read what each of many objects says by itself. */
    @Test
    void onlyWhatStandsByItselfIsReadAtTheSameTime() {
        Set<String> reading = Set.of(ROOT + ".format.files.SideBySide", ROOT + ".format.describe.Ahead",
                ROOT + ".format.json.Stretches", Errand.class.getName(), Errands.class.getName());
        noClasses().that(not(APP))
                .and(not(describe("reading", type -> reading.contains(type.getName()))))
                .should()
                .accessTargetWhere(calls(AT_THE_SAME_TIME))
                .check(Compiled.PORTICO);
    }

    /** Nothing leaves the machine but by the user's own aws program, which the app starts. */
    @Test
    void nobodyOpensAConnection() {
        noClasses().should()
                .dependOnClassesThat()
                .belongToAnyOf(Socket.class, ServerSocket.class, DatagramSocket.class, URLConnection.class,
                        InetAddress.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.nio.channels.spi..", "javax.net..", "java.rmi..")
                .orShould()
                .accessTargetWhere(calls(Pattern.compile(
                        "java[.]net[.]URL[.]open\\w+[(].*|java[.]nio[.]channels[.]\\w*(Socket|Datagram)\\w*[.].*")))
                .check(Compiled.PORTICO);
        noClasses().that(not(APP))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Process.class, ProcessBuilder.class)
                .orShould()
                .accessTargetWhere(calls(Pattern.compile("java[.]lang[.]Runtime[.]exec[(].*")))
                .check(Compiled.PORTICO);
    }

    @Test
    void aNameSaysWhatATypeIs() {
        noClasses().should(be(namedWith(HOLLOW))).check(Compiled.PORTICO);
        noClasses().that()
                .haveSimpleNameEndingWith("Service")
                .should()
                .resideOutsideOfPackage(ROOT + ".model..")
                .check(Compiled.PORTICO);
    }

    @Test
    void theModelSpeaksNoMetaphor() {
        noClasses().that().resideInAPackage(ROOT + ".model..").should(be(namedWith(METAPHORS))).check(Compiled.PORTICO);
    }

    private static DescribedPredicate<JavaAccess<?>> calls(Pattern signature) {
        return describe("calls " + signature, access -> signature.matcher(access.getTarget().getFullName()).matches());
    }

    private static DescribedPredicate<JavaClass> namedWith(Set<String> words) {
        return describe("named with one of " + words,
                type -> Arrays.stream(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])")).anyMatch(words::contains));
    }
}
