package portico.model.lesson.claim;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;

/** All of these together. */
public record All(List<Claim> claims) implements Claim {

    public All {
        claims = List.copyOf(claims);
    }

    @Override
    public boolean holds(Analysis analysis) {
        return claims.stream().allMatch(claim -> claim.holds(analysis));
    }

    @Override
    public Stream<Connects> connections() {
        return claims.stream().flatMap(Claim::connections);
    }

    @Override
    public String words() {
        return claims.stream().map(Claim::words).collect(Collectors.joining(", and "));
    }
}
