package portico.model.placement.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R57: the cluster query language, AWS's own examples first, then the edges. */
class QueryTest {

    private record Instance(Map<String, String> attributes, List<String> taskGroups) implements InstanceFacts {

        @Override
        public Optional<String> attribute(String name) {
            return Optional.ofNullable(attributes.get(name));
        }

        @Override
        public boolean agentConnected() {
            return true;
        }

        @Override
        public String agentVersion() {
            return "1.28.1";
        }

        @Override
        public String ec2InstanceId() {
            return "i-abcd1234";
        }

        @Override
        public Optional<Instant> registeredAt() {
            return Optional.of(Instant.parse("2018-06-18T22:28:28Z"));
        }

        @Override
        public int runningTasksCount() {
            return taskGroups.size();
        }
    }

    private static final Instance M5 = new Instance(Map.of("ecs.instance-type", "m5.large", "ecs.availability-zone",
            "us-east-1d", "rack", "9", "note", "two words"), List.of("service:production", "family:cache"));

    private static boolean holds(String query) {
        return Query.parse(query).holds(M5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attribute:ecs.instance-type == m5.large", "attribute:ecs.instance-type equals m5.large",
            "attribute:ecs.instance-type==m5.large", "ATTRIBUTE:ecs.instance-type =~ m5.*",
            "attribute:ecs.instance-type matches '(m5|c5)[.]large'", "attribute:ecs.instance-type =~ (m5|c5)[.]large",
            "(attribute:ecs.instance-type =~ (m5|c5).*)", "attribute:ecs.instance-type !~ c5.*",
            "attribute:ecs.instance-type not_matches c5.*",
            "attribute:ecs.availability-zone in [us-east-1a, us-east-1d]",
            "attribute:ecs.availability-zone in [us-east-1d]",
            "attribute:ecs.availability-zone !in [us-east-1a,us-east-1b]",
            "attribute:ecs.availability-zone not_in [us-east-1a]", "attribute:rack exists", "attribute:shelf !exists",
            "attribute:shelf not_exists", "attribute:note == 'two words'", "attribute:note == \"two words\"",
            "attribute:rack < 10", "attribute:rack less_than_equal 9", "attribute:rack > 8.5", "attribute:rack >= 9",
            "attribute:note > three", "attribute:shelf != top", "task:group == service:production",
            "task:group == family:cache", "not(task:group == database)", "!(task:group == database)",
            "task:group in [a, family:cache]", "task:group =~ service:.*", "runningTasksCount == 2",
            "runningTasksCount greater_than 1", "runningTasksCount != 1", "agentConnected == true",
            "agentConnected not_equals false", "agentVersion < 1.100.0", "agentVersion >= 1.28.1",
            "agentVersion == 1.28.1", "agentVersion == 1.28.1.0", "registeredAt < 2018-06-19",
            "registeredAt > 2018-06-18", "registeredAt >= 2018-06-18T22:28:28", "registeredAt == 2018-06-18T22:28:28Z",
            "registeredAt == 2018-06-19T00:28:28+02:00", "ec2InstanceId in ['i-abcd1234','i-wxyx7890']",
            "ec2InstanceId =~ i-.*", "attribute:rack exists AND agentConnected == true",
            "attribute:shelf exists or attribute:rack exists",
            "attribute:shelf exists||attribute:rack==9&&agentConnected==true",
            "not attribute:shelf exists and attribute:rack exists", "not not attribute:rack exists",
            "attribute:rack exists or attribute:rack exists and attribute:shelf exists"})
    void theInstanceIsMeant(String query) {
        assertThat(Query.parse(query)).isInstanceOf(Query.Valid.class);
        assertThat(holds(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"attribute:ecs.instance-type =~ c5.*", "attribute:ecs.instance-type =~ m5",
            "attribute:ecs.instance-type == M5.large", "attribute:ecs.instance-type !~ m5.*",
            "attribute:ecs.availability-zone in [us-east-1a]", "attribute:shelf exists", "attribute:shelf == top",
            "attribute:shelf > 1", "attribute:rack > 9", "attribute:rack < 9", "task:group == production",
            "task:group != service:production", "runningTasksCount <= 1", "agentConnected == false",
            "agentVersion > 1.28.1", "agentVersion < 1.5", "registeredAt < 2018-06-18", "ec2InstanceId == i-abcd",
            "(attribute:rack exists or attribute:rack exists) and attribute:shelf exists",
            "not(attribute:rack exists or attribute:shelf exists)"})
    void theInstanceIsNotMeant(String query) {
        assertThat(Query.parse(query)).isInstanceOf(Query.Valid.class);
        assertThat(holds(query)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|1|a subject such as attribute:ecs.instance-type is due here, not the end",
            "memory > 5|1|a subject such as attribute:ecs.instance-type is due here, not memory",
            "attribute: == x|1|a subject such as attribute:ecs.instance-type is due here, not attribute:",
            "agentConnected > true|16|agentConnected takes == != =~ !~ !in in, not >",
            "runningTasksCount exists|19|runningTasksCount takes == != >= > <= <, not exists",
            "attribute:a is b|13|attribute:a takes == != >= > <= < =~ !~ !exists exists !in in, not is",
            "attribute:a ==|15|a value is due here, not the end",
            "attribute:a == b c == d|18|and, or, or the end is due here, not c",
            "attribute:a in b|16|a list such as [a, b] is due here, not b",
            "attribute:a in [b c]|19|a comma or ] is due here, not c]",
            "attribute:a in []|17|a value is due here, not ]",
            "(attribute:a exists|20|a closing parenthesis is due here, not the end",
            "attribute:a exists)|19|and, or, or the end is due here, not )",
            "attribute:a == \"b|16|this quotation mark is never closed",
            "attribute:a exists and|23|a subject such as attribute:ecs.instance-type is due here, not the end",
            "agentConnected == yes|19|true or false is due here, not yes",
            "agentVersion < new|16|a version such as 1.28.1 is due here, not new",
            "runningTasksCount == few|22|a whole number is due here, not few",
            "registeredAt > 18.6.2018|16|a date such as 2018-06-18 or 2018-06-18T22:28:28Z is due here, not 18.6.2018",
            "attribute:a =~ [z-a]|19|not a regular expression: Illegal character range",
            "attribute:a =~ *|16|not a regular expression: Dangling meta character '*'"})
    void aFaultHasItsPlace(String query, int column, String message) {
        assertThat(Query.parse(query)).isEqualTo(new Query.Faulty(column, message));
        assertThat(holds(query)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"runningTasksCount == 2, true", "task:group == service:production, true",
            "attribute:rack exists and not(attribute:shelf exists or runningTasksCount < 2), true",
            "attribute:rack exists, false", "agentConnected == true and agentVersion < 1.100.0, false",
            "task:group ==, false"})
    void someQueriesAskForTheTasksOfAnInstance(String query, boolean asks) {
        assertThat(Query.parse(query).asksForTasks()).isEqualTo(asks);
    }

    @Test
    void andBindsTighterThanOr() {
        assertThat(Query.parse("attribute:a exists or attribute:b exists and attribute:c exists"))
                .isEqualTo(Query.parse("attribute:a exists or (attribute:b exists and attribute:c exists)"))
                .isNotEqualTo(Query.parse("(attribute:a exists or attribute:b exists) and attribute:c exists"));
    }

    @Test
    void lengthAndDepthHaveTheirLimits() {
        assertThat(Query.parse("(".repeat(49) + "attribute:a exists" + ")".repeat(49))).isInstanceOf(Query.Valid.class);
        assertThat(Query.parse("(".repeat(50) + "attribute:a exists" + ")".repeat(50)))
                .isInstanceOf(Query.Faulty.class);
        assertThat(Query.parse("attribute:a == " + "b".repeat(1985))).isInstanceOf(Query.Valid.class);
        assertThat(Query.parse("attribute:a == " + "b".repeat(1986)))
                .isEqualTo(new Query.Faulty(2001, "an expression has at most 2000 characters, not 2001"));
        assertThat(Query.parse("attribute:a =~ " + "b".repeat(257))).isInstanceOf(Query.Faulty.class);
    }

    @Test
    void aPatternThatRunsAwayDoesNotMatch() {
        Instance crowded = new Instance(Map.of("a", "x".repeat(200) + "!"), List.of());
        assertThat(Query.parse("attribute:a =~ (x+x+)+y").holds(crowded)).isFalse();
        assertThat(Query.parse("attribute:a =~ (x|x!?)*").holds(crowded)).isTrue();
    }
}
