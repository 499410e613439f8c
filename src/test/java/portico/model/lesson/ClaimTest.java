package portico.model.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogue;
import portico.format.document.DocumentReader;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;
import portico.model.lesson.claim.All;
import portico.model.lesson.claim.Claim;
import portico.model.lesson.claim.Connects;
import portico.model.lesson.claim.Finds;
import portico.model.lesson.claim.HoldsAddress;
import portico.model.lesson.claim.HoldsHostPort;
import portico.model.lesson.claim.HostsAtMost;
import portico.model.lesson.claim.InMode;
import portico.model.lesson.claim.Not;
import portico.model.lesson.claim.OfType;
import portico.model.lesson.claim.Runs;
import portico.model.lesson.claim.Waits;
import portico.model.net.Ipv4Address;
import portico.model.rule.RuleId;
import portico.model.topology.NetworkMode;

/** What is claimed of the samples is so, or is not, as their expected results have it. */
class ClaimTest {
    private static final InstanceTypes TYPES = Catalogue.of(Optional.empty()).types();

    private static Analysis sample(String name) throws IOException {
        Source source = new Source(name, Files.readAllBytes(Path.of("samples", name + ".json")));
        return new Analyzer(TYPES).analyze(new DocumentReader(TYPES).read(List.of(source), Progress.NONE).topology());
    }

    private static Arguments so(String sample, Claim claim) {
        return Arguments.of(sample, claim, true);
    }

    private static Arguments notSo(String sample, Claim claim) {
        return Arguments.of(sample, claim, false);
    }

    private static Connects connects(String from, String to, boolean open) {
        return new Connects(from, to, OptionalInt.empty(), open);
    }

    static Stream<Arguments> claims() {
        return Stream.of(so("e-commerce", connects("payment-svc", "payment-rds", true)),
                so("e-commerce", connects("payment-svc", "user-rds", false)),
                notSo("e-commerce", connects("payment-svc", "user-rds", true)),
                notSo("e-commerce", connects("payment-svc", "nobody", true)),
                notSo("e-commerce", connects("payment-svc", "nobody", false)),
                so("e-commerce", new Runs("user-service", 2)), notSo("e-commerce", new Runs("user-service", 1)),
                so("e-commerce", new HoldsAddress("user-service", Ipv4Address.of("10.0.2.23"))),
                notSo("e-commerce", new HoldsAddress("payment-svc", Ipv4Address.of("10.0.2.23"))),
                so("eni-limit", new Waits("api", 1, Optional.of("RESOURCE:ENI"))),
                so("eni-limit", new Waits("api", 1, Optional.empty())),
                notSo("eni-limit", new Waits("api", 1, Optional.of("RESOURCE:CPU"))),
                notSo("eni-limit", new Waits("nobody", 0, Optional.empty())),
                notSo("eni-limit", new Waits("api", 2, Optional.of("RESOURCE:ENI"))),
                so("three-modes", new HoldsHostPort("web-bridge", 32770)),
                notSo("three-modes", new HoldsHostPort("web-bridge", 3000)),
                so("three-modes", new HoldsHostPort("web-host", 3000)),
                so("three-modes", new InMode("web-bridge", NetworkMode.BRIDGE)),
                notSo("three-modes", new InMode("web-bridge", NetworkMode.HOST)),
                so("three-modes", new OfType("i-0b12", "c5.xlarge")),
                notSo("three-modes", new OfType("i-0b12", "c5.large")), so("three-modes", new HostsAtMost(3)),
                notSo("three-modes", new HostsAtMost(2)), so("eni-limit", new Finds(new RuleId(46), true)),
                so("e-commerce", new Finds(new RuleId(46), false)),
                so("e-commerce", new Not(new Runs("user-service", 1))),
                so("e-commerce", new All(List.of(new Runs("user-service", 2), new Runs("payment-svc", 1)))),
                notSo("e-commerce", new All(List.of(new Runs("user-service", 2), new Runs("payment-svc", 2)))));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void theEngineSettlesAClaim(String sample, Claim claim, boolean so) throws IOException {
        assertThat(claim.holds(sample(sample))).as(claim.words()).isEqualTo(so);
    }
}
