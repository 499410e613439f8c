package portico.format.compose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.format.json.Json;
import portico.model.topology.Fact;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Compose files that are made of several. */
class CompositionTest {

    private final List<Note> notes = new ArrayList<>();

    private static Source source(String name, String text) {
        return new Source(name, text.getBytes(UTF_8));
    }

    private static Project project(String name, String text) {
        return new Project(name, source(name, text).json().orElseThrow());
    }

    private static Reading read(Source... sources) {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .readSources(List.of(sources), Progress.NONE);
    }

    private List<Project> projects(Project... files) {
        return new Composition(List.of(files), notes).projects();
    }

    private static List<String> ports(Project project, String service) {
        return project.services()
                .get(service)
                .elements("ports")
                .stream()
                .flatMap(port -> port.text().stream())
                .toList();
    }

    private Stream<String> messages() {
        return notes.stream().map(Note::message);
    }

    @Test
    void anOverrideIsLaidOverItsFile() {
        List<Project> projects = projects(
                project("a/compose.yaml", "services: {web: {image: one, ports: [\"80:80\"]}}"),
                project("a/compose.override.yaml", "services: {web: {image: two, ports: [\"80:80\", \"81:81\"]}}"));
        assertThat(projects).extracting(Project::source).containsExactly("a/compose.yaml");
        assertThat(ports(projects.getFirst(), "web")).containsExactly("80:80", "81:81");
        assertThat(projects.getFirst().services().get("web").text("image")).contains("two");
        assertThat(messages()).containsExactly("compose.override.yaml is laid over it");
    }

    @Test
    void severalDocumentsOfOneFileAreLaidOverEachOther() {
        Reading reading = read(source("compose.yaml",
                "services: {web: {image: one}}\n---\nservices: {api: {image: a}, web: {cpus: 2}}\n"));
        assertThat(reading.topology().services()).extracting(service -> service.name()).containsExactly("api", "web");
        assertThat(reading.isComplete()).isTrue();
    }

    @Test
    void aServiceExtendsAnotherOfItsFileOrOfAnotherOne() {
        List<Project> projects = projects(project("a/compose.yaml", """
                services:
                  base: {image: one, mem_limit: 1g, extends: {file: ../common.yaml, service: root}}
                  web: {extends: base, image: two}"""),
                project("common.yaml", "services: {root: {ports: [\"80:80\"], mem_limit: 2g}}"));
        assertThat(projects).hasSize(1);
        Json web = projects.getFirst().services().get("web");
        assertThat(ports(projects.getFirst(), "web")).containsExactly("80:80");
        assertThat(List.of(web.text("image").orElse(""), web.text("mem_limit").orElse(""))).containsExactly("two",
                "1g");
    }

    @Test
    void servicesThatExtendEachOtherInACircleAreTold() {
        List<Project> projects = projects(
                project("compose.yaml", "services: {a: {extends: b, image: i}, b: {extends: {service: a}, cpus: 1}}"));
        assertThat(projects.getFirst().services().get("a").text("image")).contains("i");
        assertThat(messages()).containsOnly(
                "services extend each other in a circle or more than 20 deep; from here on nothing is taken over");
    }

    @Test
    void whatAServiceExtendsMayBeMissing() {
        projects(project("compose.yaml", "services: {web: {extends: {file: gone.yaml, service: base}}}"));
        assertThat(messages())
                .containsExactly("service base of gone.yaml, which another extends, is not among the files");
    }

    /** GitLab's pipelines include others too, by a file's name alone or by words of their own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {".gitlab-ci.yml | include: [/ci/build.yml]",
            "pipeline.yml | include: [{local: /ci/build.yml}]",
            "pipeline.yml | include: [{project: tools/ci, file: build.yml}, /ci/test.yml]"})
    void aPipelineThatIncludesOthersIsNone(String name, String text) {
        assertThat(new Compose().recognizes(source(name, text))).isFalse();
        assertThat(new Compose().recognizes(source("compose.yml", "include: [a.yml, {path: b.yml}]"))).isTrue();
        assertThat(new Compose().recognizes(source("gitlab-ci-demo/compose.yml", "include: [a.yml]"))).isTrue();
    }

    @Test
    void includedFilesArePartOfTheirProject() {
        List<Project> projects = projects(
                project("compose.yaml", "include: [mail.yaml, {path: gone.yaml}]\nservices: {web: {image: i}}"),
                project("mail.yaml", "services: {mail: {image: m}}"));
        assertThat(projects).hasSize(1);
        assertThat(projects.getFirst().services()).containsOnlyKeys("mail", "web");
        assertThat(messages()).containsExactly("mail.yaml is included in it",
                "the included file gone.yaml is not among the files");
    }

    @Test
    void aFileMayHoldNothingButWhatItIncludes() {
        Reading reading = read(source("compose.yaml", "name: shop\ninclude: [web.yaml]"),
                source("web.yaml", "services: {web: {image: i}}"),
                source("tsconfig.json", "{\"include\": [\"src\"], \"compilerOptions\": {}}"));
        assertThat(reading.topology().services()).extracting(Service::name).containsExactly("web");
        assertThat(reading.notes()).extracting(Note::message)
                .contains("web.yaml is included in it")
                .noneMatch(message -> message.contains("the included file src"));
    }

    @Test
    void ofSeveralPathsTheLaterAreLaidOverTheFirst() {
        List<Project> projects = projects(
                project("compose.yaml", "include: [{path: [a.yaml, b.yaml, gone.yaml]}]\nservices: {web: {image: i}}"),
                project("a.yaml", "services: {a: {image: one, ports: [\"80:80\"]}}"),
                project("b.yaml", "services: {a: {image: two}, b: {image: i}}"));
        assertThat(projects).hasSize(1);
        assertThat(projects.getFirst().services()).containsOnlyKeys("a", "b", "web");
        assertThat(projects.getFirst().services().get("a").text("image")).contains("two");
        assertThat(ports(projects.getFirst(), "a")).containsExactly("80:80");
        assertThat(messages()).containsExactly("a.yaml is included in it", "b.yaml is included in it",
                "the included file gone.yaml is not among the files");
    }

    @Test
    void tooManyIncludedFilesAreToldOnce() {
        projects(project("compose.yaml", "include: [" + "a.yaml, ".repeat(202) + "]\nservices: {web: {image: i}}"),
                project("a.yaml", "services: {a: {image: i}}"));
        assertThat(messages()).containsExactly("a.yaml is included in it",
                "files are included more than 200 times; from here on they are left out");
    }

    @Test
    void whatAnIncludedServiceExtendsIsSoughtFromItsOwnFile() {
        List<Project> projects = projects(project("compose.yaml", "include: [mail/compose.yaml]\nservices: {web: {}}"),
                project("mail/compose.yaml", "services: {mail: {extends: {file: base.yaml, service: root}}}"),
                project("mail/base.yaml", "services: {root: {ports: [{target: 25, published: 25}]}}"));
        assertThat(projects.getFirst().services().get("mail").elements("ports")).hasSize(1);
        assertThat(messages()).noneMatch(message -> message.contains("not among the files"));
    }

    /** Whether or not there are others besides. */
    @Test
    void filesThatIncludeEachOtherAreBothDrawn() {
        Project a = project("a.yaml", "include: [b.yaml]\nservices: {a: {image: i}}");
        Project b = project("b.yaml", "include: [a.yaml]\nservices: {b: {image: i}}");
        assertThat(projects(a, b)).extracting(Project::source).containsExactly("a.yaml", "b.yaml");
        assertThat(messages()).contains("a.yaml is not included here: it includes this file itself");
        assertThat(projects(a, b, project("c.yaml", "include: [d.yaml]\nservices: {c: {image: i}}"),
                project("d.yaml", "services: {d: {image: i}}"))).extracting(Project::source)
                .containsExactly("a.yaml", "b.yaml", "c.yaml");
    }

    @Test
    void servicesOfAProfileDoNotStartByThemselves() {
        List<Project> projects = projects(
                project("compose.yaml", "services: {web: {image: i}, admin: {image: a, profiles: [debug]}}"));
        assertThat(projects.getFirst().services()).containsOnlyKeys("web");
        assertThat(messages()).containsExactly("left out, because they start with a profile only: admin");
    }

    @Test
    void variablesHaveTheirDefaults() {
        List<Project> projects = projects(project("compose.yaml", """
                services:
                  web:
                    image: "nginx:${TAG}"
                    environment: {PASSWORD: "${SECRET:-hunter2}"}
                    ports: ["${WEB_PORT:-8080}:80", "${OTHER}:81", "$$x"]"""));
        assertThat(ports(projects.getFirst(), "web")).containsExactly("8080:80", "${OTHER}:81", "$x");
        assertThat(messages())
                .containsExactly("variables that no file tells the values of: OTHER, WEB_PORT (8080 by default)");
    }

    @Test
    void aServiceMayBeCalledLikeWhatIsNotRead() {
        List<Project> projects = projects(project("compose.yaml", """
                services:
                  build: {ports: ["${B:-81}:80"], image: "i:${TAG:-1}"}
                  services: {ports: ["${A:-82}:80"], environment: ["P=${SECRET:-hunter2}"]}"""));
        assertThat(ports(projects.getFirst(), "build")).containsExactly("81:80");
        assertThat(ports(projects.getFirst(), "services")).containsExactly("82:80");
        assertThat(messages())
                .containsExactly("variables that no file tells the values of: A (82 by default), B (81 by default)");
    }

    /** Docker Compose's ECS integration takes the smallest size that Fargate has for the limits (R99). */
    @ParameterizedTest
    @CsvSource({"'', 256, 512", "'deploy: {resources: {limits: {cpus: ''0.5'', memory: 512M}}}', 512, 1024",
            "'mem_limit: 3g', 512, 3072"})
    void eachServiceHasTheSmallestSizeThatHoldsIt(String limits, int cpu, int memory) {
        String separator = limits.isEmpty() ? "" : ", ";
        Topology topology = read(source("compose.yaml", "services: {web: {image: i" + separator + limits + "}}"))
                .topology();
        assertThat(topology.all(TaskDefinition.class))
                .extracting(TaskDefinition::cpuUnits, TaskDefinition::reservedMemoryMiB)
                .containsExactly(Tuple.tuple(cpu, memory));
        assertThat(topology.assumptions().of(topology.services().getFirst().id(), Fact.LAUNCH_TYPE)).isPresent();
    }

    @Test
    void wordsThatMeanNothingToEcsAreTold() {
        Map<String, Json> services = project("c.yaml",
                "services: {a: {network_mode: host}, b: {deploy: {mode: global}}, c: {deploy: {mode: replicated}}}")
                .services();
        assertThat(Words.ignored(services)).isEqualTo("; not read: network_mode of a, deploy mode global of b");
    }
}
