package org.linchpin.server.web;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/// Serves the built web app; every path that is no file is a place within it.
@Configuration(proxyBeanMethods = false)
class WebApp implements WebMvcConfigurer {
  private final Path folder;

  WebApp(@Value("${linchpin.web}") String folder) {
    this.folder = Path.of(folder);
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    String location = folder.toUri().toString();
    String root = location.endsWith("/") ? location : location + "/";
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(root + "assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations(root)
        .setCacheControl(CacheControl.noCache())
        .resourceChain(false)
        .addResolver(new PlaceWithin(folder.resolve("index.html")));
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/").setViewName("forward:/index.html");
  }

  /// Gives the start page where there is no file, but not for the interface.
  private static final class PlaceWithin extends PathResourceResolver {
    private final Path start;

    PlaceWithin(Path start) {
      this.start = start;
    }

    @Override
    protected @Nullable Resource getResource(String path, Resource location)
        throws java.io.IOException {
      Resource found = super.getResource(path, location);
      if (found != null) {
        return found;
      }
      return path.startsWith("api/") || path.contains(".") ? null : new FileSystemResource(start);
    }
  }
}
