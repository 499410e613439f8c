package portico.model.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import portico.model.flow.Disposition;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.Subnet;

/** What a flow is asked on its way and on the way back; the first no decides. */
final class NaiveQuestions {

    private final List<Question> there = new ArrayList<>();
    private final List<Question> back = new ArrayList<>();
    private final NaiveRules rules;
    private final Protocol protocol;

    NaiveQuestions(NaiveRules rules, Protocol protocol) {
        this.rules = rules;
        this.protocol = protocol;
    }

    /** A question, and how the flow ends where the answer is no. */
    private record Question(boolean yes, Disposition otherwise) {}

    void ask(boolean yes, Disposition otherwise) {
        there.add(new Question(yes, otherwise));
    }

    /** Of the answer, before whatever was asked of it so far. */
    void askOfAnswer(boolean yes, Disposition otherwise) {
        back.addFirst(new Question(yes, otherwise));
    }

    void groups(NaiveEnds.Nic nic, boolean out, Ipv4Address peer, int port) {
        ask(nic.unfiltered() || rules.groupsAllow(nic, out, peer, protocol, port),
                Disposition.DENIED_BY_SECURITY_GROUP);
    }

    /** Both ways at once, for the far end is the same; the answer meets the borders in the opposite order. */
    void border(Subnet subnet, boolean out, Ipv4Address peer, int port, int answerPort) {
        ask(rules.aclAllows(subnet, out, peer, protocol, port), Disposition.DENIED_BY_NETWORK_ACL);
        askOfAnswer(rules.aclAllows(subnet, !out, peer, protocol, answerPort), Disposition.DENIED_BY_NETWORK_ACL);
    }

    Disposition decide() {
        return Stream.concat(there.stream(), back.stream())
                .filter(q -> !q.yes)
                .findFirst()
                .map(Question::otherwise)
                .orElse(Disposition.DELIVERED);
    }
}
