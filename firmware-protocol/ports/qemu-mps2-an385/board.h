/* The parts of an MPS2 AN385 that a strap needs. CMSDK UART and timer as in Arm DDI 0479, addresses and interrupts as in DAI 0385. */
#ifndef BOARD_H
#define BOARD_H

#include <stdint.h>

#define CLOCK_HZ 25000000u
#define CLOCK_MHZ 25u

typedef struct {
    volatile uint32_t data;
    volatile uint32_t state;
    volatile uint32_t control;
    volatile uint32_t interrupt; /* write 1 to clear */
    volatile uint32_t divider;
} uart_registers;

#define UART_TX_FULL 1u
#define UART_RX_FULL 2u
#define UART_TX_ON 0x01u
#define UART_RX_ON 0x02u
#define UART_TX_INTERRUPT_ON 0x04u
#define UART_RX_INTERRUPT_ON 0x08u
#define UART_TX_INTERRUPT 1u
#define UART_RX_INTERRUPT 2u

typedef struct {
    volatile uint32_t control;
    volatile uint32_t value; /* counts down */
    volatile uint32_t reload;
    volatile uint32_t interrupt; /* write 1 to clear */
} timer_registers;

#define TIMER_ON 1u
#define TIMER_INTERRUPT_ON 8u

#define TIMER0 ((timer_registers *) 0x40000000u)
#define TIMER1 ((timer_registers *) 0x40001000u)
#define UART0 ((uart_registers *) 0x40004000u)
#define UART1 ((uart_registers *) 0x40005000u)
#define LEDS (*(volatile uint32_t *) 0x40028000u)
#define SYSTICK_CONTROL (*(volatile uint32_t *) 0xE000E010u)
#define SYSTICK_RELOAD (*(volatile uint32_t *) 0xE000E014u)
#define SYSTICK_ON 7u /* with its interrupt, by the processor's clock */
#define INTERRUPT_ENABLE (*(volatile uint32_t *) 0xE000E100u)

enum { UART0_RX_IRQ = 0, UART0_TX_IRQ = 1, UART1_RX_IRQ = 2, TIMER0_IRQ = 8 };

/* Interrupt handlers, in main.c. */
void uart0_rx(void);
void uart0_tx(void);
void uart1_rx(void);
void timer0(void);
void systick(void);
int main(void);

/* Holds interrupts off; returns whether they were off already. */
static inline uint32_t interrupts_off(void) {
    uint32_t were_off;
    __asm volatile("mrs %0, primask\n cpsid i" : "=r"(were_off) : : "memory");
    return were_off;
}

static inline void interrupts_restore(uint32_t were_off) {
    __asm volatile("msr primask, %0" : : "r"(were_off) : "memory");
}

/* What was written before is in memory before what is written after, as an interrupt sees it. */
static inline void in_this_order(void) {
    __asm volatile("" : : : "memory");
}

/* Wakes at the next interrupt, even while they are held off. */
static inline void wait_for_interrupt(void) {
    __asm volatile("wfi" : : : "memory");
}

#endif
