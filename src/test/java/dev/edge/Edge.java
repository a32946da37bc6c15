package dev.edge;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The application without anything that a journey is: accounts, the edge, the store. It stands outside {@code dev.onward}
 * so that the whole application never finds it by scanning.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({"dev.onward.accounts", "dev.onward.platform"})
@Import(SmallJourney.class)
public class Edge {}
