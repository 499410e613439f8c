package portico.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What each case of a benchmark cost in every round, in milliseconds. The median of the rounds counts; the first only warms up. */
public final class Costs {

    private static final int ROUNDS = 6;

    private final String benchmark;
    private final SequencedMap<String, List<Double>> rounds = new LinkedHashMap<>();

    /** One round of a benchmark. */
    public interface Round {
        void run() throws InterruptedException;
    }

    /** @param benchmark whose name stands before those of its cases */
    public Costs(String benchmark) {
        this.benchmark = benchmark;
    }

    /** Tells what a case cost in this round. */
    public void add(String name, double milliseconds) {
        rounds.computeIfAbsent(benchmark + "." + name, _ -> new ArrayList<>()).add(milliseconds);
    }

    /** Goes through all rounds. */
    public Map<String, Double> medians(Round round) throws InterruptedException {
        round.run();
        rounds.clear();
        for (int i = 1; i < ROUNDS; i++) {
            round.run();
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        rounds.forEach((name, values) -> medians.put(name, values.stream().sorted().toList().get(values.size() / 2)));
        return medians;
    }
}
