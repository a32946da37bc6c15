package dev.onward.operations;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets repairs run by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class OperationsConfiguration {}
