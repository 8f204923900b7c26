package org.linchpin.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteTest {
  private static Site site(String proxies) {
    java.util.Properties properties = new java.util.Properties();
    properties.setProperty(Site.URL, "https://models.example.org");
    var environment = new org.springframework.core.env.StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new org.springframework.core.env.PropertiesPropertySource("test", properties));
    return new Site(environment, proxies);
  }

  @Test
  void believesNobodyWhoWasNotNamed() {
    assertThat(site("").client("192.0.2.9", "198.51.100.1")).isEqualTo("192.0.2.9");
  }

  @Test
  void believesNamedProxiesTheNearestFirst() {
    Site site = site("10.0.0.0/8,2001:db8::1");
    assertThat(site.client("10.1.2.3", "203.0.113.5, 198.51.100.1, 10.9.9.9"))
        .isEqualTo("198.51.100.1");
    assertThat(site.client("2001:db8::1", "203.0.113.5")).isEqualTo("203.0.113.5");
    assertThat(site.client("10.1.2.3", "unknown")).isEqualTo("10.1.2.3");
    assertThat(site.client("10.1.2.3", "")).isEqualTo("10.1.2.3");
  }

  @Test
  void knowsItsOwnOriginToTheLetter() {
    Site site = site("");
    assertThat(site.isOwnOrigin("https://models.example.org")).isTrue();
    assertThat(site.isOwnOrigin("https://models.example.org.evil.example")).isFalse();
    assertThat(site.isOwnOrigin("http://models.example.org")).isFalse();
    assertThat(site.isOwnOrigin("https://models.example.org:444")).isFalse();
    assertThat(site.link("/setup#x")).isEqualTo("https://models.example.org/setup#x");
  }
}
