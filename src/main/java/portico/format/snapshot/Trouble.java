package portico.format.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a call failed, told from what the {@code aws} program said. */
@SuppressWarnings("ImmutableEnumChecker") // a list of its own that nobody gets at
enum Trouble {
    THROTTLED(false, "AWS answers no faster; try again later", "Throttl", "Rate exceeded", "RequestLimitExceeded",
            "TooManyRequests", "SlowDown"),
    NO_CREDENTIALS(true,
            "there are no credentials for AWS; run 'aws configure' or 'aws sso login', or name a profile with --profile",
            "Unable to locate credentials", "NoCredentials", "could not be found", "Partial credentials"),
    EXPIRED(true, "the credentials for AWS have expired; run 'aws sso login' or get new ones", "ExpiredToken",
            "has expired", "InvalidClientTokenId", "UnrecognizedClientException", "Error loading SSO Token"),
    NO_REGION(true, "no Region is set; name one with --region", "You must specify a region"),
    UNREACHABLE(true, "AWS cannot be reached; check the network and the Region",
            "Could not connect to the endpoint URL", "Connect timeout", "Failed to connect"),
    DENIED(false, "these credentials may not do that", "AccessDenied", "UnauthorizedOperation", "not authorized"),
    OTHER(false, "the call failed");

    private final boolean conclusive;
    private final String words;
    private final List<String> signs;

    Trouble(boolean isFinal, String words, String... signs) {
        this.conclusive = isFinal;
        this.words = words;
        this.signs = List.of(signs);
    }

    static Trouble of(String error) {
        return Stream.of(values())
                .filter(trouble -> trouble.signs.stream().anyMatch(error::contains))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether no other call would fare better. */
    boolean isFinal() {
        return conclusive;
    }

    /** A sentence for people, with AWS's own words behind it where ours do not say everything. */
    String told(String error) {
        Optional<String> line = error.lines().map(String::strip).filter(text -> !text.isEmpty()).findFirst();
        return words + line.filter(text -> !isFinal()).map(text -> ": " + text).orElse("");
    }
}
