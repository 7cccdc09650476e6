@echo off
rem Starts Backline. Needs a Java 17 or newer, from JAVA_HOME or the PATH. BACKLINE_OPTS is handed to Java.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
rem The window wants a small heap and no second compiler; commands run as Java sees fit.
set "WINDOW="
if "%~1"=="" set "WINDOW=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms72m -Xmn8m -XX:MetaspaceSize=64m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30"
"%JAVA%" %WINDOW% %BACKLINE_OPTS% -jar "%~dp0..\lib\backline.jar" %*
exit /b %ERRORLEVEL%
