package org.linchpin.engine.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.economics.ProductMix.Line;

class ProductMixTest {

  /// The Hicks example of *Principles of Accounting 2* (OpenStax): birdbaths at 100, 20 and 18,000.
  @Test
  void hicksBreaksEvenAt225() {
    ProductMix mix = ProductMix.of(100 - 20);
    assertThat(mix.breakEven(18_000)).hasValue(225);
    assertThat(225 * 100.0).isEqualTo(22_500);
  }

  /// The Boise example of *Principles of Managerial Accounting*.
  @Test
  void boiseBreaksEvenAt17000AndReachesItsTargetAt18200() {
    ProductMix mix = boise(0.3, 0.5, 0.2);
    assertThat(mix.contribution()).isCloseTo(195, within(1e-9));
    double sales = mix.breakEven(3_315_000).orElseThrow();
    assertThat(sales).isCloseTo(17_000, within(1e-6));
    assertThat(List.of(mix.pieces(0, sales), mix.pieces(1, sales), mix.pieces(2, sales)))
        .allSatisfy(pieces -> assertThat(pieces % 1).isCloseTo(0, within(1e-6)))
        .extracting(Math::round)
        .containsExactly(5_100L, 8_500L, 3_400L);
    assertThat(mix.volumeFor(3_315_000, 234_000).orElseThrow()).isCloseTo(18_200, within(1e-6));
  }

  @Test
  void aPoorerMixMustSellMore() {
    assertThat(boise(0.5, 0.3, 0.2).breakEven(3_315_000).orElseThrow())
        .isCloseTo(17_918.918918919, within(1e-6));
  }

  @Test
  void sharesNeedNotSumToOne() {
    assertThat(boise(3, 5, 2).breakEven(3_315_000).orElseThrow()).isCloseTo(17_000, within(1e-6));
  }

  @Test
  void noVolumeMakesUpForALossOnEachSale() {
    assertThat(ProductMix.of(-1).breakEven(100)).isEmpty();
    assertThat(ProductMix.of(0).breakEven(100)).isEmpty();
  }

  @Test
  void theMarginOfSafetyIsWhatMayBeLost() {
    assertThat(ProductMix.of(80).marginOfSafety(18_000, 300)).hasValue(0.25);
    assertThat(ProductMix.of(80).marginOfSafety(18_000, 0)).isEmpty();
  }

  @Test
  void aMixOfNothingIsRefused() {
    assertThatThrownBy(() -> new ProductMix(List.of())).hasMessageContaining("more than 0");
  }

  private static ProductMix boise(double a, double b, double c) {
    return new ProductMix(List.of(new Line(a, 150), new Line(b, 200), new Line(c, 250)));
  }
}
