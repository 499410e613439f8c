package portico;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portico.format.Source;
import portico.format.errand.Errand;
import portico.format.yaml.YamlParsing;
import portico.model.analysis.Analysis;
import portico.model.capacity.Capacity;
import portico.model.check.Finding;
import portico.model.discovery.Lookup;
import portico.model.edit.Edit;
import portico.model.flow.Trace;
import portico.model.id.ResourceId;
import portico.model.lesson.Lesson;
import portico.model.net.Cidr;
import portico.model.persistent.OrderedMap;
import portico.model.placement.Verdict;
import portico.model.remedy.Mend;
import portico.model.replacement.Replacement;
import portico.model.rule.RuleId;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;
import portico.view.drawing.Drawing;
import portico.view.fx.city.CityView;
import portico.view.motion.Playhead;
import portico.view.paint.Surface;
import portico.view.paint.raster.RasterSurface;
import portico.view.sheet.Sheet;

/** The arrows between the packages, and only these. */
class ArchitectureTest {
    private static final String ROOT = Main.class.getPackageName();
    private static final String MODEL = above(Topology.class);
    private static final String FORMAT = in(Source.class);
    private static final String ERRAND = in(Errand.class);
    private static final String DRAWING = in(Drawing.class);
    private static final String PAINT = in(Surface.class);
    private static final String RASTER = in(RasterSurface.class);
    private static final String SHEET = in(Sheet.class);
    private static final String MOTION = in(Playhead.class);
    private static final String FX = above(CityView.class);
    private static final String VIEW = above(Drawing.class);
    private static final String CONTROLLER = ROOT + ".controller..";
    private static final String CLI = ROOT + ".cli..";
    private static final String APP = ROOT + ".app..";
    private static final String EDIT = in(Edit.class);
    private static final String WORKSPACE = in(Workspace.class);

    /** Inside the model each package knows only those before it. */
    private static final List<String> MODEL_ORDER = List.of(in(OrderedMap.class), in(ResourceId.class), in(Cidr.class),
            in(RuleId.class), in(Topology.class), in(Capacity.class), in(Verdict.class), in(Trace.class),
            in(Lookup.class), in(Finding.class), in(Analysis.class), EDIT, in(Replacement.class), in(Mend.class),
            in(Lesson.class), WORKSPACE);

    static Stream<Arguments> arrows() {
        return Stream.of(arrow(MODEL), arrow(ERRAND), arrow(FORMAT, MODEL), arrow(DRAWING, MODEL), arrow(SHEET, MODEL),
                arrow(MOTION, DRAWING, SHEET, MODEL), arrow(PAINT, DRAWING, MODEL),
                arrow(FX, SHEET, DRAWING, MOTION, PAINT, MODEL),
                arrow(CONTROLLER, MODEL, FORMAT, DRAWING, MOTION, SHEET),
                arrow(CLI, MODEL, FORMAT, DRAWING, MOTION, PAINT));
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void aPackageKnowsOnlyWhatItsArrowsAllow(String from, List<String> allowed) {
        var mine = Stream.concat(Stream.of(from), allowed.stream()).toArray(String[]::new);
        hold(classes().that()
                .resideInAPackage(from)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(mine).or(not(resideInAPackage(ROOT + "..")))));
    }

    @Test
    void insideTheModelKnowledgeRunsOneWay() {
        for (int i = 0; i < MODEL_ORDER.size(); i++) {
            var later = MODEL_ORDER.subList(i + 1, MODEL_ORDER.size()).toArray(String[]::new);
            hold(noClasses().that()
                    .resideInAPackage(MODEL_ORDER.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later));
        }
    }

    @Test
    void noPackageIsInACycle() {
        hold(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void theModelNeedsNothingButTheLanguage() {
        hold(classes().that()
                .resideInAPackage(MODEL)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(MODEL, "java.lang..", "java.util..", "java.time..", "java.math.."));
    }

    static Stream<Arguments> guests() {
        return Stream.of(Arguments.of("javafx..", List.of(FX, APP)), Arguments.of("javax.swing..", List.of()),
                Arguments.of("java.awt..", List.of(RASTER)), Arguments.of("javax.imageio..", List.of(RASTER)),
                Arguments.of("tools.jackson..", List.of(FORMAT)),
                Arguments.of("org.snakeyaml..", List.of(in(YamlParsing.class))),
                Arguments.of("picocli..", List.of(CLI)), Arguments.of("org.controlsfx..", List.of(FX, APP)),
                Arguments.of("atlantafx..", List.of(FX, APP)));
    }

    @ParameterizedTest
    @MethodSource("guests")
    void aLibraryIsKnownOnlyWhereItIsNeeded(String library, List<String> homes) {
        hold(noClasses().that(not(resideInAnyPackage(homes.toArray(String[]::new))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library));
    }

    @Test
    void theViewNeverEdits() {
        hold(noClasses().that()
                .resideInAPackage(VIEW)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EDIT, WORKSPACE));
    }

    private static void hold(ArchRule rule) {
        CompositeArchRule.of(rule).allowEmptyShould(true).check(Compiled.PORTICO);
    }

    private static Arguments arrow(String from, String... to) {
        return Arguments.of(from, List.of(to));
    }

    private static String above(Class<?> type) {
        var name = type.getPackageName();
        return name.substring(0, name.lastIndexOf('.')) + "..";
    }

    private static String in(Class<?> type) {
        return type.getPackageName() + "..";
    }
}
