package org.linchpin.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.stop.StopOutcome;

class TeamVoteTest {
  private static StopOutcome outcome(String activity) {
    return SampleReports.bakery().activity(activity).orElseThrow().stop().orElseThrow();
  }

  @Test
  void countsTheVotesOfTheModel() {
    TeamVote vote = TeamVote.of(SampleReports.bakery().model(), "bake").orElseThrow();
    assertThat(vote).isEqualTo(new TeamVote(6, 2, 1));
    assertThat(vote.words()).isEqualTo("6 of 9 say it dies, 2 that it lives, 1 is unsure");
    assertThat(new TeamVote(0, 7, 0).words()).isEqualTo("none of 7 says it dies, 7 that it lives");
    assertThat(TeamVote.of(SampleReports.bakery().model(), "market")).isEqualTo(Optional.empty());
  }

  @Test
  void standsBesideTheNumbersOrAgainstThem() {
    assertThat(new TeamVote(6, 2, 1).against(outcome("bake"))).isEqualTo("as computed");
    assertThat(new TeamVote(6, 2, 1).against(outcome("market"))).isEqualTo("against the numbers");
    assertThat(new TeamVote(2, 2, 5).against(outcome("bake"))).isEqualTo("undecided");
  }
}
