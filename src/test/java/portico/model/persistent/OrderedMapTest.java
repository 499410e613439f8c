package portico.model.persistent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedMapTest {

    /** Keys of which many fall into one bucket. */
    private record Key(int number) {

        @Override
        public int hashCode() {
            return number % 7;
        }
    }

    private static OrderedMap<Integer, String> numbers(int count) {
        return OrderedMap.of(IntStream.range(0, count).mapToObj(Integer::toString).toList(), Integer::valueOf);
    }

    @Test
    void keepsTheOrderInWhichKeysCame() {
        OrderedMap<Integer, String> map = OrderedMap.<Integer, String>empty().with(3, "c").with(1, "a").with(2, "b");
        assertThat(map.with(1, "A").inOrder()).containsExactly("c", "A", "b");
        assertThat(map.without(3).with(3, "C").inOrder()).containsExactly("a", "b", "C");
        assertThat(map.inOrder()).containsExactly("c", "a", "b");
    }

    @Test
    void refusesAKeyTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> OrderedMap.of(List.of("a", "b", "a"), text -> text))
                .withMessageContaining("a");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 33, 1023, 1024, 1025, 5000})
    void holdsAnyNumberOfValues(int count) {
        OrderedMap<Integer, String> whole = numbers(count);
        OrderedMap<Integer, String> grown = OrderedMap.empty();
        for (int i = 0; i < count; i++) {
            grown = grown.with(i, Integer.toString(i));
        }
        assertThat(grown).isEqualTo(whole).hasSize(count);
        assertThat(grown.inOrder()).isEqualTo(whole.inOrder());
        assertThat(IntStream.range(0, count).allMatch(i -> whole.inOrder().get(i).equals(whole.get(i)))).isTrue();
        assertThat(whole.containsKey(count)).isFalse();
    }

    @Test
    void aHundredThousandRandomStepsAgreeWithAPlainMap() {
        Random dice = new Random(7);
        Map<Key, Integer> plain = new LinkedHashMap<>();
        OrderedMap<Key, Integer> map = OrderedMap.empty();
        for (int step = 0; step < 100_000; step++) {
            Key key = new Key(dice.nextInt(200));
            if (dice.nextInt(3) == 0) {
                plain.remove(key);
                map = map.without(key).compact();
            } else {
                plain.put(key, step);
                map = map.with(key, step);
            }
            assertThat(map.get(key)).isEqualTo(plain.get(key));
            if (step % 1000 == 0) {
                assertThat(map).isEqualTo(plain).isEqualTo(OrderedMap.copyOf(plain));
                assertThat(map.inOrder()).containsExactlyElementsOf(plain.values());
                int middle = plain.size() / 2;
                assertThat(map.inOrder().get(middle)).isEqualTo(List.copyOf(plain.values()).get(middle));
            }
        }
    }

    @Test
    void tellsWhatDiffersAndNothingElse() {
        OrderedMap<Integer, String> before = numbers(3000);
        OrderedMap<Integer, String> after = before.with(7, "seven").without(1500).with(9999, "new");
        assertThat(after.changesSince(before)).extracting(Change::place).containsExactly(7, 1500, 3000);
        assertThat(after.changesSince(before)).extracting(change -> change.after().map(Map.Entry::getValue).orElse("-"))
                .containsExactly("seven", "-", "new");
        assertThat(before.changesSince(after)).hasSize(3);
        assertThat(before.changesSince(before)).isEmpty();
    }

    @Test
    void theChangesLeadFromOneVersionToAnyOther() {
        Random dice = new Random(11);
        List<OrderedMap<Integer, String>> versions = new ArrayList<>(List.of(OrderedMap.empty()));
        for (int i = 0; i < 300; i++) {
            OrderedMap<Integer, String> last = versions.getLast();
            int key = dice.nextInt(2000);
            versions.add(dice.nextInt(3) == 0 ? last.without(key) : last.with(key, "v" + i));
        }
        for (int i = 0; i < 300; i++) {
            OrderedMap<Integer, String> from = versions.get(dice.nextInt(versions.size()));
            OrderedMap<Integer, String> to = versions.get(dice.nextInt(versions.size()));
            Map<Integer, String> replayed = new HashMap<>(from);
            List<Change<Integer, String>> changes = to.changesSince(from);
            changes.forEach(change -> change.before().ifPresent(entry -> replayed.remove(entry.getKey())));
            changes.forEach(
                    change -> change.after().ifPresent(entry -> replayed.put(entry.getKey(), entry.getValue())));
            assertThat(replayed).isEqualTo(to);
        }
    }

    @Test
    void equalInOrderWhereverTheValuesStand() {
        OrderedMap<Integer, String> plain = numbers(100).without(50);
        OrderedMap<Integer, String> moved = numbers(100).without(50).with(99, "ninety-nine").with(99, "99");
        OrderedMap<Integer, String> fresh = OrderedMap.copyOf(new LinkedHashMap<>(plain));
        assertThat(plain.isSameInOrder(moved)).isTrue();
        assertThat(plain.isSameInOrder(fresh)).isTrue();
        OrderedMap<Integer, String> turned = plain.without(3).with(3, "3");
        assertThat(plain.isSameInOrder(turned)).isFalse();
        assertThat(plain).isEqualTo(turned).hasSameHashCodeAs(turned);
        assertThat(plain).isNotEqualTo(plain.with(3, "three"));
    }

    @Test
    void aDerivedMapFollowsTheOrderOfTheOther() {
        OrderedMap<Integer, String> base = numbers(100).without(40);
        OrderedMap<Integer, Integer> lengths = OrderedMap.empty();
        for (int key : List.of(70, 10, 41)) {
            lengths = lengths.withAt(base.placeOf(key).orElseThrow(), key, key * 2);
        }
        assertThat(lengths.inOrder()).containsExactly(20, 82, 140);
        assertThat(lengths.withAt(41, 7, 1).inOrder()).containsExactly(20, 1, 140);
    }

    @Test
    void whatIsHardlyTakenIsCompacted() {
        OrderedMap<Integer, String> map = numbers(5000);
        for (int i = 0; i < 4900; i++) {
            map = map.without(i);
        }
        assertThat(map.compact()).isEqualTo(map);
        assertThat(map.compact().placeOf(4900)).hasValue(0);
        assertThat(map.compact().inOrder().get(99)).isEqualTo("4999");
    }
}
